import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { privateFileHeaders } from "@ocop/media"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../../../modules/sales-point"
import { notFound } from "../../../../../../../../refusals"

/** The scan of a paper: for the office and the managers of this point. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id: sales_point_id = "", paper_id = "" } = req.params
  if (!callerOf(req).may("read", "consignment", { sales_point_id })) refuse("Bạn chỉ mở được giấy tờ của điểm bán mình.")
  const service = req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const [paper] = await service.listSalesPointPapers({ id: paper_id, sales_point_id }, { take: 1 })
  const bytes = paper && (await service.paperBytes(paper.id))
  if (!paper?.filename || !paper.mime_type || !bytes) return notFound("Giấy tờ này chưa có bản quét.")
  res.set(privateFileHeaders({ mime_type: paper.mime_type, filename: paper.filename }))
  res.end(bytes)
}
