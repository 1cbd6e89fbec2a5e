import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { notFound } from "../../../../../../../refusals"
import { accountOf } from "../../../../../../../settlement/accounts"
import { checkBankAccount } from "../../../../../../../settlement/bank-accounts"
import type { AdminStep } from "../../../../../../../api/validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStep>, res: MedusaResponse) {
  const { id = "", verb } = req.params
  if (verb !== "accept" && verb !== "refuse") notFound(`Không có việc "${verb}". Việc có thể làm: chấp nhận (accept), trả lại (refuse).`)
  const caller = callerOf(req)
  await checkBankAccount(req.scope, { caller, producer_id: id, verb, reason: req.validatedBody.reason })
  res.json(await accountOf(req.scope, caller, id))
}
