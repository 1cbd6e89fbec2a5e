import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse, createStep } from "@medusajs/framework/workflows-sdk"
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial"
import { textHash, type Policy } from "../../rules"

/**
 * Writes the versions that are not there yet. A published version may not change: other words need another version.
 * Not undone: what was published stays on record (it is the last step of its workflow).
 */
export const publishPoliciesStep = createStep("publish-policies", async (policies: Policy[], { container }) => {
  const editorial = container.resolve<EditorialModuleService>(EDITORIAL_MODULE)
  const known = await editorial.listPolicyTexts({ slug: policies.map(({ slug }) => slug) }, { take: 1000 })
  const fresh = policies.filter((policy) => {
    const same = known.find(({ slug, version }) => slug === policy.slug && version === policy.version)
    if (same && same.text_hash !== textHash(policy)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Bản ${policy.version} của trang "${policy.slug}" đã công bố với lời khác. Hãy đặt số bản mới thay vì sửa bản cũ.`,
      )
    }
    return !same
  })
  const published = await editorial.createPolicyTexts(
    fresh.map((policy) => ({ ...policy, body: { ...policy.body }, text_hash: textHash(policy) })),
  )
  return new StepResponse(published.map(({ slug, version }) => ({ slug, version })))
})
