import { Modules } from "@medusajs/framework/utils"
import { createStockLocationsWorkflow, linkSalesChannelsToStockLocationWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCERS } from "../data/producers"
import { SALES_POINTS } from "../data/sales-points"
import { missing, type SeedContext } from "./context"

interface Place {
  handle: string
  name: string
  commune: string
  /** what lies there is sold on the web */
  web: boolean
}

/** One for every producer that sells and for every sales point; press rows keep nothing here. */
const PLACES: Place[] = [
  ...PRODUCERS.filter(({ provenance }) => provenance === "demo").map(({ handle, name, unit }) => ({ handle, name: `Kho ${name.vi}`, commune: `Xã ${unit.today}`, web: true })),
  ...SALES_POINTS.map(({ handle, name, address, pickup }) => ({ handle, name: name.vi, commune: address.vi, web: pickup })),
]

/** Answers the stock location of every producer and sales point, by handle. What lies at a producer's, and where buyers fetch web orders, is sold in the shop's channel. */
export async function seedStockLocations({ container, query }: SeedContext, channelId: string): Promise<Map<string, string>> {
  const known = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: PLACES.map(({ name }) => name) })
  const locations = missing(PLACES, ({ name }) => name, known.map(({ name }) => name)).map(({ name, commune }) => ({
    name,
    address: { address_1: commune, city: "Hà Tĩnh", country_code: "vn" },
  }))
  const created = locations.length > 0 ? (await createStockLocationsWorkflow(container).run({ input: { locations } })).result : []
  const idOf = new Map([...known, ...created].map(({ id, name }) => [name, id]))

  const { data: linked } = await query.graph({ entity: "stock_location", fields: ["id", "sales_channels.id"], filters: { id: PLACES.filter(({ web }) => web).map(({ name }) => idOf.get(name)!) } })
  for (const { id, sales_channels } of linked) {
    if (sales_channels?.some((channel: { id: string } | null) => channel?.id === channelId)) continue
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } })
  }
  return new Map(PLACES.map(({ handle, name }) => [handle, idOf.get(name)!]))
}
