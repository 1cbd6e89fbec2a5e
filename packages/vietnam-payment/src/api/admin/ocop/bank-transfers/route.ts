import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { BankTransferListResponse } from "../../../../http"
import { listBankTransferViews } from "../../../../workflows/list-bank-transfers"
import type { AdminListBankTransfers } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<BankTransferListResponse>) {
  const { open, limit, offset } = req.validatedQuery as AdminListBankTransfers
  res.json(await listBankTransferViews(req.scope, { open: open === "true", limit, offset }))
}
