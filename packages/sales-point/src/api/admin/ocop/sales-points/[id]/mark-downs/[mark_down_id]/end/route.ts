import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { endMarkDown } from "../../../../../../../../goods/mark-down"
import type { MarkDownResponse } from "../../../../../../../../http-goods"
import { actorOf, reachPoint } from "../../../../../../../reach"
import type { AdminEndMarkDown } from "../../../../../transfers/validators"

/** Back to the full price; ended already: nothing happens. */
export async function POST(req: AuthenticatedMedusaRequest<AdminEndMarkDown>, res: MedusaResponse<MarkDownResponse>) {
  const [point_id, id] = [req.params.id ?? "", req.params.mark_down_id ?? ""]
  const caller = reachPoint(req, point_id)
  if (!caller.may("write", "consignment", { sales_point_id: point_id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế kết thúc giảm giá.")
  await endMarkDown(req.scope, { point_id, id, reason: req.validatedBody.reason, by: actorOf(caller) })
  res.json({ id })
}
