import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { moveListing } from "../../../../../../listings/change-listing"
import { listingForOffice, visibleListing } from "../../../../../../office/listings"
import type { AdminStep } from "../../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminStep>, res: MedusaResponse) {
  const { id = "", verb = "" } = req.params
  const caller = callerOf(req)
  await moveListing(req.scope, { row: await visibleListing(req.scope, caller, id), verb, role: "coordination_office", by: { id: caller.actor_id, name: caller.name }, reason: req.validatedBody.reason })
  res.json({ listing: await listingForOffice(req.scope, caller, id) })
}
