import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PolicyResponse } from "../../../../../http"
import { EDITORIAL_MODULE, now, type EditorialModuleService } from "../../../../../modules/editorial"
import { readerLocale } from "../../../../reader-locale"
import type { StoreGetPolicy } from "../../../../validators"

export async function GET(req: MedusaRequest<unknown, StoreGetPolicy>, res: MedusaResponse<PolicyResponse>) {
  const { version } = req.validatedQuery as StoreGetPolicy
  const editorial = req.scope.resolve<EditorialModuleService>(EDITORIAL_MODULE)
  const { policy, versions } = await editorial.retrievePolicyAt({ slug: req.params.slug ?? "", at: now(), version })
  const { title, summary, sections } = policy.body[readerLocale(req)]
  res.json({
    policy: {
      slug: policy.slug,
      title,
      version: policy.version,
      effective_on: policy.effective_on,
      summary,
      sections,
      text_hash: policy.text_hash,
      earlier_versions: versions
        .slice(versions.indexOf(policy) + 1)
        .map((earlier) => ({ version: earlier.version, effective_on: earlier.effective_on })),
    },
  })
}
