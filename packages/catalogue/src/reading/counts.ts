import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { type CountedField, countsOf } from "../rules/counted"

/** How many public products each producer (by handle) and each commune of today (by slug) has. */
export async function productCounts(container: MedusaContainer): Promise<{ producer: Map<string, number>; commune: Map<string, number> }> {
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: { count: "none", facets: [{ field: "counted", type: "value", limit: 10_000 }] },
  })
  const counted = facets?.counted?.type === "value" ? facets.counted.values : []
  const counts = (field: CountedField) => new Map(countsOf(field, counted).map(({ value, count }) => [value, count]))
  return { producer: counts("producer"), commune: counts("commune") }
}
