import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { namedVariants } from "../reading/named-variants"
import { WEB } from "./past"

export interface SupplyNames {
  variants: Map<string, string>
  producers: Map<string, string>
  outlets: Map<string, string>
}

/** Names for what a plan holds by id. What is gone keeps its id: a plan outlives products. */
export async function supplyNames(container: MedusaContainer): Promise<SupplyNames> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [variants, { data: producers }, { data: points }] = await Promise.all([
    namedVariants(container),
    query.graph({ entity: "producer", fields: ["id", "name"] }),
    query.graph({ entity: "sales_point", fields: ["id", "name"] }),
  ])
  const named = (rows: unknown) => new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  return { variants: new Map(variants.map(({ variant_id, title }) => [variant_id, title])), producers: named(producers), outlets: named(points).set(WEB, "Bán trên mạng") }
}
