import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawConsentsWorkflow } from "@ocop/editorial/workflows"

import type { OrderResponse } from "../../../../../../http"
import { now } from "../../../../../../modules/checkout"
import { readOrderView } from "../../../../../../workflows/order/read-order-view"
import { localeOf } from "../../../../../json-body"
import { refuse } from "../../../../../refuse"
import type { StoreWithdrawConsents } from "../../../../../validators"
import { findOrder } from "../find-order"

/** Taking back is as easy as giving was (Luật 91/2025/QH15); asked twice, it is done once. */
export async function POST(req: MedusaRequest<StoreWithdrawConsents>, res: MedusaResponse<OrderResponse>) {
  const locale = localeOf(req)
  const found = await findOrder(req)
  const before = found && (await readOrderView(req.scope, { order_id: found.order_id, locale }))
  if (!before) return refuse({ res, status: 404, code: "order_unknown", locale })

  const { purposes } = req.validatedBody
  const standing = before.consents.map(({ purpose }) => purpose).filter((purpose) => !purposes || purposes.includes(purpose))
  if (standing.length === 0) return void res.json({ order: before })
  await withdrawConsentsWorkflow(req.scope).run({ input: { order_code: found.code, purposes: standing, at: now().toISOString() } })
  res.json({ order: { ...before, consents: before.consents.filter(({ purpose }) => !standing.includes(purpose)) } })
}
