import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { namedVariants, type NamedVariant } from "../reading/named-variants"
import { WEB } from "./past"

export interface SupplyNames {
  variants: Map<string, string>
  producers: Map<string, string>
  outlets: Map<string, string>
}

/**
 * Names for what a plan holds by id. What is gone keeps its id: a plan outlives products.
 * @param variant_ids names of these only; left out: of everything that can be packed
 */
export async function supplyNames(container: MedusaContainer, { variant_ids }: { variant_ids?: readonly string[] } = {}): Promise<SupplyNames> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [variants, { data: producers }, { data: points }] = await Promise.all([
    variant_ids ? namesOfVariants(container, variant_ids) : namedVariants(container),
    query.graph({ entity: "producer", fields: ["id", "name"] }),
    query.graph({ entity: "sales_point", fields: ["id", "name"] }),
  ])
  const named = (rows: unknown) => new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  return { variants: new Map(variants.map(({ variant_id, title }) => [variant_id, title])), producers: named(producers), outlets: named(points).set(WEB, "Bán trên mạng") }
}

/** A size has its name beside the others of its product. */
async function namesOfVariants(container: MedusaContainer, ids: readonly string[]): Promise<NamedVariant[]> {
  if (ids.length === 0) return []
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants({ id: [...ids] }, { take: null, select: ["id", "product_id"] })
  return namedVariants(container, [...new Set(variants.flatMap(({ product_id }) => product_id ?? []))])
}
