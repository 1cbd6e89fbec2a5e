import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { agreedPrice, boxPrice } from "../rules/market"
import { type ContractRow, marketOf } from "./module"

interface Priced {
  id: string
  calculated_price: { calculated_amount: number | null } | null
}

/** What the shop asks for a box, in đồng. */
export async function listedPrices(container: MedusaContainer, variant_ids: readonly string[]): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } })
  const region_id = regions[0]?.id
  if (!region_id) return new Map()
  const { data } = await query.graph({ entity: "variant", fields: ["id", "calculated_price.*"], filters: { id: [...variant_ids] }, context: { calculated_price: QueryContext({ region_id, currency_code: "vnd" }) } })
  return new Map((data as unknown as Priced[]).flatMap(({ id, calculated_price }) => {
    const amount = calculated_price?.calculated_amount ?? null
    return amount === null ? [] : [[id, Math.round(Number(amount))] as const]
  }))
}

/** What a box of each counts for at a stall on a day; without a contract what the shop asks. What has no price is left out. */
export async function boxPrices(container: MedusaContainer, { sales_point_id, contract, variant_ids, day }: { sales_point_id: string; contract: ContractRow | null; variant_ids: readonly string[]; day: string }): Promise<Map<string, number>> {
  const ids = [...new Set(variant_ids)]
  if (ids.length === 0) return new Map()
  const [agreed, listed] = await Promise.all([marketOf(container).listStallPrices({ sales_point_id, variant_id: ids }, { take: null }), listedPrices(container, ids)])
  return new Map(
    ids.flatMap((id) => {
      const price = boxPrice(contract ?? { terms: "commission", percent_bp: 0 }, { agreed: agreedPrice(agreed, id, day), listed: listed.get(id) ?? null })
      return price === null ? [] : [[id, price] as const]
    }),
  )
}
