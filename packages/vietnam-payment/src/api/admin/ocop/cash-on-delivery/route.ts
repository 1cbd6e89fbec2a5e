import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import type { CashOrderListResponse } from "../../../../http"
import { listCashOrders } from "../../../../workflows/list-cash-orders"
import type { AdminListCashOrders } from "../../../../api/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CashOrderListResponse>) {
  res.json(await listCashOrders(req.scope, req.validatedQuery as AdminListCashOrders))
}
