import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PortalSettlementResponse } from "../../../http"
import { ownerOnly } from "../../../portal/own-business"
import { enterBankAccount } from "../../../settlement/bank-accounts"
import { portalSettlement } from "../../../settlement/portal"
import type { EnterBankAccount } from "../../../api/settlement-validators"

export async function POST(req: AuthenticatedMedusaRequest<EnterBankAccount>, res: MedusaResponse<PortalSettlementResponse>) {
  const own = await ownerOnly(req, "Chỉ chủ sở hữu đổi được tài khoản nhận tiền.")
  await enterBankAccount(req.scope, { ...req.validatedBody, producer_id: own.producer_id, by: own.caller.name })
  res.status(201).json(await portalSettlement(req.scope, own))
}
