import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { AdminSalesPointResponse } from "../../../../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../../../modules/sales-point"
import { readFolder } from "../../../../../../../../reading/read-folder"
import { notFound } from "../../../../../../../../refusals"
import { actorOf } from "../../../../../../../reach"
import type { AdminPointReason } from "../../../../validators"

/** Takes a paper out of the folder: it stays to be read, crossed out. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPointReason>, res: MedusaResponse<AdminSalesPointResponse>) {
  const { id: sales_point_id = "", paper_id = "" } = req.params
  const service = req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const done = await service.withdrawPaper({ id: paper_id, sales_point_id, reason: req.validatedBody.reason, by: actorOf(callerOf(req)), at: now() })
  if (!done) notFound("Điểm bán này không còn giấy tờ đó: có thể vừa được rút.")
  res.json({ sales_point: await readFolder(req.scope, sales_point_id) })
}
