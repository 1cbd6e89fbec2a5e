import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { cleanPaper } from "@ocop/media"
import type { AdminSalesPointResponse } from "../../../../../../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../modules/sales-point"
import { readFolder } from "../../../../../../reading/read-folder"
import { readPoint } from "../../../../../../reading/read-points"
import { reachPoint } from "../../../../../reach"
import { uploadsOf } from "../../../../../uploads"
import type { AdminAddPaper } from "../../validators"

/** A paper into the folder, by the office or the manager of the point; with `upload_id` of a finished upload (POST /admin/ocop/uploads) its scan, too. */
export async function POST(req: AuthenticatedMedusaRequest<AdminAddPaper>, res: MedusaResponse<AdminSalesPointResponse>) {
  const id = req.params.id ?? ""
  const caller = reachPoint(req, id)
  if (!caller.may("write", "consignment", { sales_point_id: id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế thêm được giấy tờ.")
  await readPoint(req.scope, id)
  const { upload_id, ...paper } = req.validatedBody
  const uploads = uploadsOf(req.scope)
  const upload = upload_id ? await uploads.takeUpload({ upload_id, owner: caller.actor_id }) : null
  const file = upload && { filename: upload.filename, ...(await cleanPaper(upload.bytes)) }
  await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).keepPaper({ sales_point_id: id, ...paper, added_by: caller.name, file })
  if (upload_id) await uploads.deleteProducerUploads(upload_id)
  res.status(201).json({ sales_point: await readFolder(req.scope, id) })
}
