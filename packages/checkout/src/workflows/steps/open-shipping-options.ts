import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { DELIVERY_OPTION_CODE, forgetShopContext, PICKUP_OPTION_CODE } from "../quote/shop-context"

export interface OpenShippingOptionsInput {
  /** where goods leave from */
  stock_location_ids: string[]
}

const MANUAL = "manual_manual"
const OPTIONS = [
  { code: DELIVERY_OPTION_CODE, name: "Giao tận nơi" },
  { code: PICKUP_OPTION_CODE, name: "Nhận tại điểm bán" },
] as const

/**
 * The Medusa side of delivery: every place goods leave from gets one shipping option for parcels and one for pickup, by which
 * Admin ships our orders from there. Their prices are 0: what delivery costs is decided by zones and rates and written on each
 * order. Places that have them already are left alone.
 */
export const openShippingOptionsStep = createStep("open-shipping-options", async ({ stock_location_ids }: OpenShippingOptionsInput, { container }) => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const setName = (locationId: string) => `OCOP ${locationId}`
  const existing = await fulfillment.listFulfillmentSets({ name: stock_location_ids.map(setName) }, { take: null, select: ["name"] })
  const missing = stock_location_ids.filter((id) => !existing.some(({ name }) => name === setName(id)))

  const [profile] = await fulfillment.listShippingProfiles({ type: "default" }, { take: 1 })
  const shipping_profile_id = profile?.id ?? (await fulfillment.createShippingProfiles({ name: "Hàng OCOP", type: "default" })).id
  for (const stock_location_id of missing) {
    const set = await fulfillment.createFulfillmentSets({
      name: setName(stock_location_id),
      type: "shipping",
      service_zones: [{ name: `Việt Nam ${stock_location_id}`, geo_zones: [{ type: "country", country_code: "vn" }] }],
    })
    const options = await fulfillment.createShippingOptions(
      OPTIONS.map(({ code, name }) => ({
        name,
        price_type: "flat" as const,
        service_zone_id: set.service_zones[0]!.id,
        shipping_profile_id,
        provider_id: MANUAL,
        type: { code, label: name, description: name },
        // Not offered by Medusa's own cart API: only our checkout knows what delivery costs.
        rules: [{ attribute: "enabled_in_store", operator: "eq" as const, value: "false" }],
      })),
    )
    const prices = await container.resolve(Modules.PRICING).createPriceSets(options.map(() => ({ prices: [{ currency_code: "vnd", amount: 0 }] })))
    const place = { [Modules.STOCK_LOCATION]: { stock_location_id } }
    await link.create([
      { ...place, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
      { ...place, [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL } },
      ...options.map((option, index) => ({ [Modules.FULFILLMENT]: { shipping_option_id: option.id }, [Modules.PRICING]: { price_set_id: prices[index]!.id } })),
    ])
  }
  forgetShopContext()
  return new StepResponse({ shipping_profile_id })
})
