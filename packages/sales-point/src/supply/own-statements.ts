import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import type { SupplyStatementListResponse } from "../http"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { harvestedBetween } from "./past"

/** What a producer said about a year, product by product, beside what it brought the year before. */
export async function ownStatements(container: MedusaContainer, producer_id: string, year: number): Promise<SupplyStatementListResponse> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "producer", fields: ["id", "products.id", "products.title", "products.status", "products.variants.id", "products.variants.title"], filters: { id: producer_id } })
  const [producer] = data as unknown as { products: { id: string; title: string; status: string; variants: { id: string; title: string }[] }[] | null }[]
  const products = (producer?.products ?? []).filter(({ status }) => status === "published")
  const [listings, said, harvested] = await Promise.all([
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id: products.map(({ id }) => id), showcase: false }, { take: null }),
    container.resolve<SupplyModuleService>(SUPPLY_MODULE).statementsOf(year, producer_id),
    harvestedBetween(container, { from: `${year - 1}-01-01`, to: `${year}-01-01` }),
  ])
  const monthsOf = new Map(listings.map(({ product_id, months }) => [product_id, months.map(Number)]))
  return {
    year,
    supply_statements: products
      .filter(({ id }) => monthsOf.has(id))
      .flatMap(({ id, title, variants }) =>
        variants.map((variant) => {
          const statement = said.get(`${producer_id} ${variant.id}`)
          return {
            variant_id: variant.id,
            title: variants.length > 1 ? `${title} · ${variant.title}` : title,
            months: monthsOf.get(id) ?? [],
            last_year: harvested.filter((row) => row.variant_id === variant.id && row.producer_id === producer_id).reduce((sum, { quantity }) => sum + quantity, 0),
            quantity: statement?.quantity ?? null,
            said_by: statement?.said_by ?? null,
            said_at: statement ? new Date(statement.said_at).toISOString() : null,
          }
        }),
      )
      .sort((a, b) => a.title.localeCompare(b.title, "vi")),
  }
}
