import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../../portal/own-business"
import type { ListingResponse } from "../../../../../http"
import { moveListing, ownListing, viewOf } from "../../../../../listings/change-listing"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ListingResponse>) {
  const { producer_id, caller } = ownBusiness(req)
  const { id = "", verb = "" } = req.params
  await moveListing(req.scope, { row: await ownListing(req.scope, producer_id, id), verb, role: "producer", by: { id: caller.actor_id, name: caller.name } })
  res.json({ listing: await viewOf(req.scope, await ownListing(req.scope, producer_id, id)) })
}
