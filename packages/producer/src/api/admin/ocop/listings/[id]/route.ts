import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingForOffice } from "../../../../../office/listings"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ listing: await listingForOffice(req.scope, req.params.id ?? "") })
}
