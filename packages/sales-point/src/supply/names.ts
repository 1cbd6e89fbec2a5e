import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WEB } from "./past"

export interface SupplyNames {
  variants: Map<string, string>
  producers: Map<string, string>
  outlets: Map<string, string>
}

/** Names for what a plan holds by id. What is gone keeps its id: a plan outlives products. */
export async function supplyNames(container: MedusaContainer): Promise<SupplyNames> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: products }, { data: producers }, { data: points }] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "title", "variants.id", "variants.title"] }),
    query.graph({ entity: "producer", fields: ["id", "name"] }),
    query.graph({ entity: "sales_point", fields: ["id", "name"] }),
  ])
  const titled = (products as unknown as { title: string; variants: { id: string; title: string }[] }[]).flatMap(({ title, variants }) =>
    variants.map((variant) => [variant.id, variants.length > 1 ? `${title} · ${variant.title}` : title] as const),
  )
  const named = (rows: unknown) => new Map((rows as { id: string; name: string }[]).map(({ id, name }) => [id, name]))
  return { variants: new Map(titled), producers: named(producers), outlets: named(points).set(WEB, "Bán trên mạng") }
}
