import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import type { CommuneListResponse } from "../../../../http"
import { loadCommunes } from "../../../../reading/load-communes"
import { readLocale } from "../../../../rules/text"

export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneListResponse>) {
  const { communes } = await loadCommunes(req.scope, readLocale(req.locale), now())
  res.json({ communes: communes.map(({ card }) => card) })
}
