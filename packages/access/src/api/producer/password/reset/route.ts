import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { localeOf } from "../../../../guard/locale"
import { faultOfPassword, PASSWORD_WORDS, readIdentifier } from "../../../../rules"
import { redeemCode } from "../../../../sign-in/codes"
import { limitedBy } from "../../../../sign-in/limit"
import { CODES_TRIED, CODES_TRIED_FROM } from "../../../../sign-in/limits"
import { PASSWORD } from "../../../../sign-in/purposes"
import { tooMany } from "../../../../sign-in/too-many"
import type { ProducerResetPassword } from "../../../validators"

/** Sets a new password by a one-time code. A weak password does not cost the code. */
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
  const { success, error } = await req.scope.resolve(Modules.AUTH).updateProvider("login", { entity_id: subject, password })
  if (!success) throw new MedusaError(MedusaError.Types.INVALID_DATA, error ?? "Không đặt lại được mật khẩu. Hãy xin mã mới.", "not_changed")
  await tally.giveBack()
  res.sendStatus(204)
}
