import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export async function allPublicIds(container: MedusaContainer): Promise<string[]> {
  const products = await container.resolve(Modules.PRODUCT).listProducts({ status: "published" }, { select: ["id"], take: null, order: { id: "ASC" } })
  return products.map(({ id }) => id)
}
