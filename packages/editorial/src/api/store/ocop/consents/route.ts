import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSENT_OFFERS, PRIVACY_POLICY } from "../../../../data/consent-offers"
import type { ConsentOfferListResponse } from "../../../../http"
import { EDITORIAL_MODULE, now, type EditorialModuleService } from "../../../../modules/editorial"
import { readerLocale } from "../../../reader-locale"

export async function GET(req: MedusaRequest, res: MedusaResponse<ConsentOfferListResponse>) {
  const locale = readerLocale(req)
  const policies = await req.scope.resolve<EditorialModuleService>(EDITORIAL_MODULE).listPoliciesAt(now())
  // Without a privacy policy in force there is nothing one could agree to.
  const consents = policies
    .filter(({ slug }) => slug === PRIVACY_POLICY)
    .flatMap(({ slug, version }) => CONSENT_OFFERS.map(({ purpose, text }) => ({ purpose, text: text[locale], policy_slug: slug, policy_version: version })))
  res.json({ consents })
}
