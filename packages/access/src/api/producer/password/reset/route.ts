import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { localeOf } from "@ocop/request"
import { faultOfPassword, PASSWORD_WORDS, readIdentifier } from "../../../../rules"
import { redeemCode } from "../../../../sign-in/codes"
import { endSignIns } from "../../../../sign-in/end-sign-ins"
import { limitedBy } from "../../../../sign-in/limit"
import { CODES_TRIED, CODES_TRIED_FROM } from "../../../../sign-in/limits"
import { PASSWORD } from "../../../../sign-in/purposes"
import { tooMany } from "../../../../sign-in/too-many"
import type { ProducerResetPassword } from "../../../validators"

/** Sets a new password by a one-time code and signs everybody out who came in with the old one. A weak password does not cost the code. */
export async function POST(req: MedusaRequest<ProducerResetPassword>, res: MedusaResponse) {
  const { identifier: typed, code, password } = req.validatedBody
  const subject = readIdentifier(typed)?.value ?? ""
  const locale = localeOf(req)
  const fault = faultOfPassword(password, subject)
  if (fault) throw new MedusaError(MedusaError.Types.INVALID_DATA, PASSWORD_WORDS[fault][locale], fault)
  const tally = await limitedBy(req.scope, [
    { limit: CODES_TRIED, key: subject },
    { limit: CODES_TRIED_FROM, key: req.ip ?? "unknown" },
  ])
  if (tally.over) return tooMany({ res, seconds: tally.seconds, locale, of: "code" })
  await redeemCode(req.scope, { purpose: PASSWORD, subject, code })
  const { success, error, authIdentity } = await req.scope.resolve(Modules.AUTH).updateProvider("login", { entity_id: subject, password })
  if (!success || !authIdentity) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "Không đặt lại được mật khẩu. Hãy xin mã mới.", "not_changed")
  await Promise.all([tally.giveBack(), endSignIns(req.scope, authIdentity.id)])
  res.sendStatus(204)
}
