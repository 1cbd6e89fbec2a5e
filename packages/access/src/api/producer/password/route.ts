import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { localeOf } from "@ocop/request"
import { endSignIns } from "../../../sign-in/end-sign-ins"
import { limitedBy } from "../../../sign-in/limit"
import { PASSWORD_CHANGES } from "../../../sign-in/limits"
import { tooMany } from "../../../sign-in/too-many"
import type { ProducerChangePassword } from "../../validators"

/** Changes one's own password; the one in force must be known, because a telephone lies about unlocked. Ends this sign-in too: sign in anew. */
export async function POST(req: AuthenticatedMedusaRequest<ProducerChangePassword>, res: MedusaResponse) {
  const { current_password, password } = req.validatedBody
  const auth = req.scope.resolve(Modules.AUTH)
  const tally = await limitedBy(req.scope, [{ limit: PASSWORD_CHANGES, key: req.auth_context.actor_id }])
  if (tally.over) return tooMany({ res, seconds: tally.seconds, locale: localeOf(req), of: "sign_in" })
  const [login] = await auth.listProviderIdentities({ provider: "login", auth_identity_id: req.auth_context.auth_identity_id }, { take: 1 })
  const known = login && (await auth.authenticate("login", { body: { identifier: login.entity_id, password: current_password } }))
  if (!login || !known?.success) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Mật khẩu hiện tại không đúng.", "wrong_password")
  const { success, error } = await auth.updateProvider("login", { entity_id: login.entity_id, password })
  if (!success) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "Không đổi được mật khẩu.", "not_changed")
  await Promise.all([tally.forget(), endSignIns(req.scope, req.auth_context.auth_identity_id)])
  res.sendStatus(204)
}
