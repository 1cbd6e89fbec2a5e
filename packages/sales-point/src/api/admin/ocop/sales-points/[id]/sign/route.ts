import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { AdminSalesPointResponse } from "../../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../modules/sales-point"
import { readFolder } from "../../../../../../reading/read-folder"
import { readPoint } from "../../../../../../reading/read-points"
import { refused } from "../../../../../../refusals"
import { actorOf, reachPoint } from "../../../../../reach"

/** The point's manager, or the trade office for it, accepts the regulation in force. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  const caller = reachPoint(req, id)
  if (!caller.may("write", "consignment", { sales_point_id: id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế ký quy chế.")
  await readPoint(req.scope, id)
  const service = req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const regulation = (await service.regulationOn(todayInVietnam(now()))) ?? refused("Chưa có quy chế nào để ký. Phòng Kinh tế ban hành trước.", "no_regulation")
  await service.sign({ sales_point_id: id, version: regulation.version, by: actorOf(caller), at: now() })
  res.json({ sales_point: await readFolder(req.scope, id) })
}
