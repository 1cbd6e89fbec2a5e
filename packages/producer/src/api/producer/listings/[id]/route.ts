import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../portal/own-business"
import type { ListingResponse } from "../../../../http"
import { ownListing, saveListing, viewOf } from "../../../../listings/change-listing"
import type { SaveListing } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ListingResponse>) {
  res.json({ listing: await viewOf(req.scope, await ownListing(req.scope, ownBusiness(req).producer_id, req.params.id ?? "")) })
}

export async function POST(req: AuthenticatedMedusaRequest<SaveListing>, res: MedusaResponse<ListingResponse>) {
  const row = await saveListing(req.scope, ownBusiness(req).producer_id, req.params.id ?? "", req.validatedBody)
  res.json({ listing: await viewOf(req.scope, row) })
}
