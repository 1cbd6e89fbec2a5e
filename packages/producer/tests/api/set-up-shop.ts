import { Modules } from "@medusajs/framework/utils"
import { createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { policies, publishPoliciesWorkflow } from "@ocop/editorial/workflows"
import type { Shop } from "@ocop/test-kit"

/** What a shop has before anybody joins: a way to send things, and the policies one agrees to. */
export async function setUpShop(shop: Shop): Promise<void> {
  const container = shop.container()
  const [known] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 })
  if (!known) await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: "Hàng", type: "default" }] } })
  const published = await container.resolve<{ listPolicyTexts(): Promise<object[]> }>("editorial").listPolicyTexts()
  if (published.length === 0) await publishPoliciesWorkflow(container).run({ input: { policies: [...policies] } })
}
