import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import { marketOf } from "../../../../../../../market/module"
import { invalid } from "../../../../../../../refusals"
import type { StallResponse } from "../../../../../../../http/market"
import { readStall } from "../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../reach"
import { reachStall } from "../../../../../../stall"
import type { AdminTakeStallPayment } from "../../../../receivables/validators"

/** Money from the chain; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminTakeStallPayment>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  if (req.validatedBody.paid_on > todayInVietnam(now())) invalid("Ngày trả tiền chưa tới. Ghi khi tiền đã về.", "day_to_come")
  await marketOf(req.scope).writePayment({ ...req.validatedBody, sales_point_id: id, by: actorOf(caller), at: now() })
  res.status(201).json({ stall: await readStall(req.scope, id) })
}
