import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import { producersOf } from "../../../files"
import type { ListingListResponse, ListingResponse } from "../../../http"
import { draftListing, viewOf } from "../../../listings/change-listing"
import { toListings } from "../../../listings/view"
import { productGroups } from "../../../portal/product-groups"
import type { PortalListingQuery, SaveListing } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ListingListResponse>) {
  const { producer_id } = ownBusiness(req)
  const { open, limit, offset } = req.validatedQuery as PortalListingQuery
  const filters = { producer_id, ...(open && { state: ["draft", "submitted", "returned"] as never }) }
  const [rows, count] = await producersOf(req.scope).listAndCountListingRequests(filters, { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } })
  const [listings, groups] = await Promise.all([toListings(req.scope, rows), productGroups(req.scope)])
  res.json({ listings, groups, count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest<SaveListing>, res: MedusaResponse<ListingResponse>) {
  const row = await draftListing(req.scope, ownBusiness(req).producer_id, req.validatedBody)
  res.status(201).json({ listing: await viewOf(req.scope, row) })
}
