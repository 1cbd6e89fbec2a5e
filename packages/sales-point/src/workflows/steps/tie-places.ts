import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createSalesChannelsWorkflow, createStockLocationsWorkflow, linkSalesChannelsToStockLocationWorkflow } from "@medusajs/medusa/core-flows"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { SalesPointStatus } from "../../rules"

interface Row {
  id: string
  name: string
  pickup: boolean
  status: string
  commune_code: string
  stock_location: { id: string; sales_channels: ({ id: string } | null)[] | null } | null
  sales_channel: { id: string } | null
}

const FIELDS = ["id", "name", "pickup", "status", "commune_code", "stock_location.id", "stock_location.sales_channels.id", "sales_channel.id"]

/**
 * A point that was approved has a store-room and a sales channel of its own; where buyers fetch web orders, what lies there is on sale
 * on the web, too. Adds what is missing, takes away what no longer holds; run twice it does nothing.
 */
export const tiePlacesStep = createStep("tie-places", async ({ id, becoming }: { id: string; becoming?: SalesPointStatus }, { container }) => {
  const read = async () => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: FIELDS, filters: { id } })
    return data[0] as unknown as Row | undefined
  }
  let point = await read()
  const status = becoming ?? point?.status
  if (!point || status === "proposed" || status === "closed") return new StepResponse(undefined)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const own = { [SALES_POINT_MODULE]: { sales_point_id: id } }
  if (!point.stock_location) {
    const { result } = await createStockLocationsWorkflow(container).run({ input: { locations: [{ name: point.name, address: { address_1: point.name, country_code: "vn" } }] } })
    await link.create({ ...own, [Modules.STOCK_LOCATION]: { stock_location_id: result[0]!.id } })
  }
  if (!point.sales_channel) {
    const { result } = await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: point.name, description: "Bán tại điểm" }] } })
    await link.create({ ...own, [Modules.SALES_CHANNEL]: { sales_channel_id: result[0]!.id } })
  }
  point = (await read())!
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, select: ["default_sales_channel_id"] })
  const web = store?.default_sales_channel_id
  const tied = new Set((point.stock_location?.sales_channels ?? []).flatMap((channel) => channel?.id ?? []))
  const wanted = [point.sales_channel!.id, ...(web && point.pickup ? [web] : [])]
  const add = wanted.filter((channel) => !tied.has(channel))
  const remove = web && !point.pickup && tied.has(web) ? [web] : []
  if (add.length + remove.length > 0) await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: point.stock_location!.id, add, remove } })
  return new StepResponse(undefined)
})
