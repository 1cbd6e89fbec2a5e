import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listingForOffice } from "../../../../../office/listings"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ listing: await listingForOffice(req.scope, callerOf(req), req.params.id ?? "") })
}
