import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publicFairs } from "../../../../fair/public-fairs"
import type { PublicFairListResponse } from "../../../../http"

/** Fairs that are certain, and those that were. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PublicFairListResponse>) {
  res.json({ fairs: await publicFairs(req.scope, { english: req.locale?.startsWith("en") ?? false }) })
}
