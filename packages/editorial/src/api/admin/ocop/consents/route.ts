import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../../modules/editorial"
import type { AdminGetConsents } from "../../../validators"

/** The record as it was written: given, withdrawn, voided; newest first. The phone hash stays inside. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset, ...filters } = req.validatedQuery as AdminGetConsents
  const [entries, count] = await req.scope
    .resolve<EditorialModuleService>(EDITORIAL_MODULE)
    .listAndCountConsentEntries(filters, { take: limit, skip: offset, order: { occurred_at: "DESC" } })
  res.json({ consents: entries.map(({ phone_hash, ...entry }) => entry), count, offset, limit })
}
