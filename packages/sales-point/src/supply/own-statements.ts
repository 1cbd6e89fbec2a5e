import type { MedusaContainer } from "@medusajs/framework/types"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "@ocop/catalogue/modules/catalogue"
import { madeBy } from "@ocop/producer/workflows"
import type { SupplyStatementListResponse } from "../http"
import { SUPPLY_MODULE, type SupplyModuleService } from "../modules/supply"
import { namedVariants, type NamedVariant } from "../reading/named-variants"
import { holdsWords } from "../rules/holds-words"
import { harvestedBetween } from "./past"

export interface FindStatements {
  producer_id: string
  year: number
  q?: string | undefined
  limit: number
  offset: number
}

/** What a producer said about a year, product by product, beside what it brought the year before. */
export async function ownStatements(container: MedusaContainer, { producer_id, year, q = "", limit, offset }: FindStatements): Promise<SupplyStatementListResponse> {
  const [goods, said, harvested] = await Promise.all([
    harvestable(container, producer_id),
    container.resolve<SupplyModuleService>(SUPPLY_MODULE).statementsOf(year, producer_id),
    harvestedBetween(container, { from: `${year - 1}-01-01`, to: `${year}-01-01` }),
  ])
  const found = goods.filter(({ title }) => holdsWords(title, q)).sort((one, other) => one.title.localeCompare(other.title, "vi"))
  return {
    year,
    supply_statements: found.slice(offset, offset + limit).map(({ variant_id, title, months }) => {
      const statement = said.get(`${producer_id} ${variant_id}`)
      return {
        variant_id,
        title,
        months,
        last_year: harvested.filter((row) => row.variant_id === variant_id && row.producer_id === producer_id).reduce((sum, { quantity }) => sum + quantity, 0),
        quantity: statement?.quantity ?? null,
        said_by: statement?.said_by ?? null,
        said_at: statement ? new Date(statement.said_at).toISOString() : null,
      }
    }),
    count: found.length,
    limit,
    offset,
  }
}

/** What a producer sells and has a season for. */
export async function harvestable(container: MedusaContainer, producer_id: string): Promise<(NamedVariant & { months: number[] })[]> {
  const product_id = (await madeBy(container, [producer_id])).map((made) => made.product_id)
  const [variants, listings] = await Promise.all([
    namedVariants(container, product_id),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listProductListings({ product_id, showcase: false }, { take: null, select: ["id", "product_id", "months"] }),
  ])
  const monthsOf = new Map(listings.map(({ product_id: id, months }) => [id, months.map(Number)]))
  return variants.flatMap((variant) => {
    const months = variant.status === "published" ? monthsOf.get(variant.product_id) : undefined
    return months ? [{ ...variant, months }] : []
  })
}
