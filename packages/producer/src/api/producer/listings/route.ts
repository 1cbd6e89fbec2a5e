import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import { producersOf } from "../../../files"
import type { ListingListResponse, ListingResponse } from "../../../http"
import { draftListing, viewOf } from "../../../listings/change-listing"
import { toListings } from "../../../listings/view"
import { productGroups } from "../../../portal/product-groups"
import type { SaveListing } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ListingListResponse>) {
  const { producer_id } = ownBusiness(req)
  const rows = await producersOf(req.scope).listListingRequests({ producer_id }, { take: 100, order: { created_at: "DESC" } })
  const [listings, groups] = await Promise.all([toListings(req.scope, producer_id, rows), productGroups(req.scope)])
  res.json({ listings, groups })
}

export async function POST(req: AuthenticatedMedusaRequest<SaveListing>, res: MedusaResponse<ListingResponse>) {
  const row = await draftListing(req.scope, ownBusiness(req).producer_id, req.validatedBody)
  res.status(201).json({ listing: await viewOf(req.scope, row) })
}
