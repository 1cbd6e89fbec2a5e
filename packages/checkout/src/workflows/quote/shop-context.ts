import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const CURRENCY = "vnd"

/** What every quote and order of one sales channel shares. */
export interface ShopContext {
  sales_channel_id: string
  region_id: string
  /** stock locations that serve the channel */
  location_ids: string[]
  /** Medusa shipping option of each place goods leave from, by our delivery method */
  shipping_options: Record<"zone" | "pickup", Record<string, string>>
  /** payment providers switched on in the region */
  payment_provider_ids: string[]
}

/** These rows change when the office sets the shop up, not from order to order. */
const KEEP_MS = 5_000
const kept = new Map<string, { at: number; context: Promise<ShopContext | null> }>()

/** Called by what sets the shop up, so that it is seen at once. */
export function forgetShopContext(): void {
  kept.clear()
}

/** Null: nobody has set up a region in đồng, or the channel has no place to ship from. */
export function shopContext(container: MedusaContainer, salesChannelId: string): Promise<ShopContext | null> {
  const entry = kept.get(salesChannelId)
  if (entry && Date.now() - entry.at < KEEP_MS) return entry.context

  const context = readShopContext(container, salesChannelId)
  kept.set(salesChannelId, { at: Date.now(), context })
  context.catch(() => kept.delete(salesChannelId))
  return context
}

interface ShippingOptionRow {
  id: string
  type: { code: string }
  service_zone: { fulfillment_set: { location: { id: string } | null } | null } | null
}

async function readShopContext(container: MedusaContainer, salesChannelId: string): Promise<ShopContext | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [regions, channels, options] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "payment_providers.id", "payment_providers.is_enabled"], filters: { currency_code: CURRENCY } }),
    query.graph({ entity: "sales_channel", fields: ["id", "stock_locations.id"], filters: { id: salesChannelId } }),
    query.graph({ entity: "shipping_option", fields: ["id", "type.code", "service_zone.fulfillment_set.location.id"], filters: { type: { code: [DELIVERY_OPTION_CODE, PICKUP_OPTION_CODE] } } }),
  ])
  const region = regions.data[0]
  const locations = (channels.data[0] as { stock_locations?: { id: string }[] } | undefined)?.stock_locations ?? []
  if (!region || locations.length === 0) return null

  const shipping_options: ShopContext["shipping_options"] = { zone: {}, pickup: {} }
  for (const option of options.data as ShippingOptionRow[]) {
    const place = option.service_zone?.fulfillment_set?.location?.id
    if (place) shipping_options[option.type.code === PICKUP_OPTION_CODE ? "pickup" : "zone"][place] = option.id
  }
  const providers = (region as { payment_providers?: { id: string; is_enabled: boolean }[] }).payment_providers ?? []
  return {
    sales_channel_id: salesChannelId,
    region_id: region.id,
    location_ids: locations.map(({ id }) => id).sort(),
    shipping_options,
    payment_provider_ids: providers.filter((provider) => provider.is_enabled).map((provider) => provider.id),
  }
}

/** Codes of the shipping option types `set-up-delivery` makes. */
export const DELIVERY_OPTION_CODE = "ocop-zone"
export const PICKUP_OPTION_CODE = "ocop-pickup"
