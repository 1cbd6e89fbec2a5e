import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficeLotListResponse } from "../../../../http/lots"
import { listLots, withProducer } from "../../../../lots/list-lots"
import type { OfficeGetLots } from "../../../lots/bodies"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<OfficeLotListResponse>) {
  const { flagged, ...query } = req.validatedQuery as OfficeGetLots
  const list = await listLots(req.scope, { ...query, flagged: flagged === "true" })
  res.json({ ...list, lots: await withProducer(req.scope, list.lots) })
}
