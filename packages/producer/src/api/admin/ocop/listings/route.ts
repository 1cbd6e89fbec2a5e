import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { listListings } from "../../../../office/listings"
import type { AdminGetListings } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listListings(req.scope, callerOf(req), req.validatedQuery as AdminGetListings))
}
