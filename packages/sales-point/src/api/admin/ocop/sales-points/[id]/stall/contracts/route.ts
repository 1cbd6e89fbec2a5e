import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/territory/modules/territory"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../../../../../../modules/sales-point"
import { marketOf } from "../../../../../../../market/module"
import { invalid } from "../../../../../../../refusals"
import type { StallResponse } from "../../../../../../../http/market"
import { readStall } from "../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../reach"
import { reachStall } from "../../../../../../stall"
import type { AdminSignStallContract } from "../../../../receivables/validators"

/** Terms from a day on; those before them stay to be read. */
export async function POST(req: AuthenticatedMedusaRequest<AdminSignStallContract>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  const { paper_id } = req.validatedBody
  const [paper] = paper_id ? await req.scope.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPointPapers({ id: paper_id, sales_point_id: id, withdrawn_at: null }, { take: 1, select: ["id"] }) : []
  if (paper_id && !paper) invalid("Bản hợp đồng đã chọn không có trong giấy tờ của gian này.", "paper_unknown")
  await marketOf(req.scope).signContract({ ...req.validatedBody, sales_point_id: id, by: actorOf(caller), at: now() })
  res.status(201).json({ stall: await readStall(req.scope, id) })
}
