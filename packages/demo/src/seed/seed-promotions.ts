import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { PROMOTIONS } from "../data/promotions"
import { missing, type SeedContext } from "./context"

/** Discount codes with what they are for and until when. */
export async function seedPromotions({ container }: SeedContext, products: Map<string, string>): Promise<void> {
  const known = await container.resolve(Modules.PROMOTION).listPromotions({ code: PROMOTIONS.map(({ code }) => code) }, { select: ["code"] })
  const promotionsData = missing(PROMOTIONS, ({ code }) => code, known.flatMap(({ code }) => code ?? [])).map((row) => ({
    code: row.code,
    type: "standard" as const,
    status: "active" as const,
    is_automatic: false,
    application_method: {
      type: "percentage" as const,
      target_type: "items" as const,
      allocation: "across" as const,
      value: row.percent,
      currency_code: "vnd",
      target_rules: [{ attribute: "items.product.id", operator: "in" as const, values: row.products.map((handle) => products.get(handle)!) }],
    },
    campaign: {
      name: row.label,
      campaign_identifier: row.code.toLowerCase(),
      starts_at: new Date(row.starts_at),
      ends_at: new Date(row.ends_at),
      budget: { type: "usage" as const, limit: row.limit },
    },
  }))
  if (promotionsData.length > 0) await createPromotionsWorkflow(container).run({ input: { promotionsData } })
}
