import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How many public products each producer (by handle) and each commune of today (by slug) has. */
export async function productCounts(container: MedusaContainer): Promise<{ producer: Map<string, number>; commune: Map<string, number> }> {
  const { facets } = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
    search_options: {
      count: "none",
      facets: [
        { field: "producer", type: "value", limit: 10_000 },
        { field: "commune", type: "value", limit: 10_000 },
      ],
    },
  })
  const counts = (field: string) => {
    const facet = facets?.[field]
    return new Map(facet?.type === "value" ? facet.values.map(({ value, count }) => [String(value), count]) : [])
  }
  return { producer: counts("producer"), commune: counts("commune") }
}
