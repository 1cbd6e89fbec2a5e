import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listListings } from "../../../../office/listings"
import type { AdminGetListings } from "../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json(await listListings(req.scope, req.validatedQuery as AdminGetListings))
}
