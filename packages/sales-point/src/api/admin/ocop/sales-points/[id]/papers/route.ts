import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { AdminSalesPointResponse } from "../../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../modules/sales-point"
import { readFolder } from "../../../../../../reading/read-folder"
import { readPoint } from "../../../../../../reading/read-points"
import type { AdminAddPaper } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAddPaper>, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  await readPoint(req.scope, id)
  await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).createSalesPointPapers({ sales_point_id: id, ...req.validatedBody, added_by: callerOf(req).name })
  res.status(201).json({ sales_point: await readFolder(req.scope, id) })
}
