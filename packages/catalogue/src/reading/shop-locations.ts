import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Stock locations the web shop sends from: those of the store's own sales channel. Goods at a stall are not among them. */
export async function shopLocations(container: MedusaContainer): Promise<ReadonlySet<string>> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["default_sales_channel_id"] })
  if (!store?.default_sales_channel_id) return new Set()
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel_location",
    fields: ["stock_location_id"],
    filters: { sales_channel_id: store.default_sales_channel_id },
  })
  return new Set(data.map(({ stock_location_id }) => stock_location_id))
}
