import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { makeMarkDown } from "../../../../../../goods/mark-down"
import type { MarkDownResponse } from "../../../../../../http-goods"
import { actorOf, pointsWithin, reachPoint } from "../../../../../reach"
import type { AdminMakeMarkDown } from "../../../transfers/validators"

/** Sells what is left of a lot at a point for less; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminMakeMarkDown>, res: MedusaResponse<MarkDownResponse>) {
  const point_id = req.params.id ?? ""
  const caller = reachPoint(req, point_id)
  if (!caller.may("write", "consignment", { sales_point_id: point_id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế giảm giá hàng trên kệ.")
  res.status(201).json({ id: await makeMarkDown(req.scope, { ...req.validatedBody, point_id, by: actorOf(caller), of_office: pointsWithin(caller) === undefined }) })
}
