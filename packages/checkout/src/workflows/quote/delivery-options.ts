import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import type { Unit, UnitDirectory, UnitKey } from "@ocop/territory/rules"

import type { DeliveryInput, DeliveryOption } from "../../http"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "../../modules/checkout"
import { allLieAt, deliveryTexts, firstDay, firstOpenDay, offerDelivery, refusalText, scopeOf, statesHours, vietnamDay, type DeliveryOffer, type Locale, type Parcel, type Place, type PointHours, type RefusalCode, type ZoneScope } from "../../rules"
import type { Goods } from "./read-goods"

export interface ReadDeliveryInput {
  goods: { goods: Goods; quantity: number }[]
  delivery: DeliveryInput | undefined
  locale: Locale
  at: Date
}

export interface PickupPoint {
  handle: string
  name: string
  address: string
  /** where its goods lie; null: it keeps none */
  location_id: string | null
  hours: PointHours | null
}

export interface DeliveryChoice {
  options: DeliveryOption[]
  /** what was asked for, whether possible or not; null: nothing was asked for */
  chosen: DeliveryOption | null
  /** today's units of the address, when one was given */
  ward: Unit | null
  province: Unit | null
  point: PickupPoint | null
  /** line the refusal of the chosen delivery is about */
  refused_variant: string | null
  /** why what was asked for names nothing that exists */
  invalid: RefusalCode | null
}

const SCOPES: ZoneScope[] = ["commune", "province", "country"]

/** How these goods can reach the buyer. Without an address all zones are told, so that a cart can show what to expect. */
export async function readDelivery(container: MedusaContainer, { goods, delivery, locale, at }: ReadDeliveryInput): Promise<DeliveryChoice> {
  const [directory, table, points] = await Promise.all([
    container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory(),
    container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deliveryTable(),
    readPickupPoints(container, locale),
  ])
  const day = vietnamDay(at)
  const parcel = parcelOf(goods)
  const offer = (scope: ZoneScope) => offerDelivery({ ...table, scope, parcel, at })
  const pickup = offer("pickup")
  const wanted = goods.map(({ goods: { stock }, quantity }) => ({ quantity, stock }))
  const pickups = pickup ? points.map((point) => ({ point, offer: fetchedAt({ offer: pickup, point, here: point.location_id !== null && allLieAt(wanted, point.location_id), at }) })).map(({ point, offer: made }) => ({ point, made, option: toOption({ offer: made, locale, point }) })) : []

  const asked = delivery?.method === "zone" ? delivery.address : undefined
  const ward = asked ? (directory.at(asked.ward_code, day) ?? null) : null
  const province = ward ? (directory.at(ward.province_code, day) ?? null) : null
  const isWard = ward?.level === "commune" && ward.province_code === asked?.province_code
  const origins = goods.flatMap(({ goods: { commune } }) => (commune && placeToday(directory, commune, day)) ?? [])

  const zoneOffer = isWard ? offer(scopeOf({ buyer: { ward_code: ward.code, province_code: ward.province_code }, origins })) : null
  const zones = isWard ? [zoneOffer] : SCOPES.map((scope) => ({ scope, made: offer(scope) })).filter(({ scope, made }) => made?.zone.scope === scope).map(({ made }) => made)
  const options = [...zones.filter((each) => each !== null).map((each) => toOption({ offer: each, locale })), ...pickups.map(({ option }) => option)]

  const base = { options, ward: isWard ? ward : null, province: isWard ? province : null, point: null, refused_variant: null, invalid: null }
  if (!delivery) return { ...base, chosen: null }
  if (delivery.method === "pickup") {
    const match = pickups.find(({ point }) => point.handle === delivery.sales_point)
    if (!delivery.sales_point) return { ...base, chosen: null, invalid: "sales_point_missing" }
    if (!match) return { ...base, chosen: null, invalid: "sales_point_unknown" }
    return { ...base, chosen: match.option, point: match.point, refused_variant: variantOf(match.made) }
  }
  if (!delivery.address) return { ...base, chosen: null, invalid: "address_missing" }
  if (!isWard) return { ...base, chosen: null, invalid: "commune_unknown" }
  return { ...base, chosen: zoneOffer && toOption({ offer: zoneOffer, locale }), refused_variant: variantOf(zoneOffer) }
}

/** What a commune of any time is part of today. */
export function unitToday(directory: UnitDirectory, commune: UnitKey, day: string): Unit | null {
  const then = directory.find(commune)
  return then ? (directory.successors(then, day)[0] ?? null) : null
}

export function placeToday(directory: UnitDirectory, commune: UnitKey, day: string): Place | null {
  const today = unitToday(directory, commune, day)
  return today && { ward_code: today.code, province_code: today.province_code }
}

/** Goods that lie at the point are ready the same day and spoil on no way; others come from their makers by the days of the pickup zone. Never on a day it is closed. */
function fetchedAt({ offer, point, here, at }: { offer: DeliveryOffer; point: PickupPoint; here: boolean; at: Date }): DeliveryOffer & { here: boolean } {
  const openFrom = (day: string) => firstOpenDay({ hours: point.hours, day, at })
  if (here) {
    // Of a point that states no hours only the zone's own hour tells when today is over.
    const day = openFrom(statesHours(point.hours) ? vietnamDay(at) : firstDay(offer.zone, at))
    return { ...offer, from: day, to: day, order_by: null, refusal: null, here }
  }
  return { ...offer, from: openFrom(offer.from), to: openFrom(offer.to), here }
}

const variantOf = (offer: DeliveryOffer | null) => (offer?.refusal?.why === "spoils" ? offer.refusal.variant_id : null)

function toOption({ offer, locale, point }: { offer: DeliveryOffer & { here?: boolean }; locale: Locale; point?: PickupPoint }): DeliveryOption {
  return {
    method: point ? "pickup" : "zone",
    sales_point: point?.handle ?? null,
    name: point ? deliveryTexts.pickup[locale](point.name) : locale === "vi" ? offer.zone.name : offer.zone.name_en,
    cost: offer.price,
    from: offer.from,
    to: offer.to,
    order_by: offer.order_by?.toISOString() ?? null,
    refused: offer.refusal && refusalText(offer.refusal, locale),
    ...(point && { in_stock_here: offer.here ?? false }),
  }
}

function parcelOf(goods: ReadDeliveryInput["goods"]): Parcel {
  return {
    weight_g: goods.reduce((sum, { goods: each, quantity }) => sum + each.weight_g * quantity, 0),
    perishables: goods
      .filter(({ goods: each }) => each.perishable && each.shelf_life_days !== null)
      .map(({ goods: each }) => ({ title: each.title, variant_id: each.variant_id, shelf_life_days: each.shelf_life_days! })),
  }
}

/** Open points that give out web orders. Asked for by name: the points' own plugin stands on this one. */
async function readPickupPoints(container: MedusaContainer, locale: Locale): Promise<PickupPoint[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "sales_point", fields: ["id", "handle", "name", "address", "hours", "stock_location.id"], filters: { pickup: true, status: "open" } },
    locale === "en" ? { locale: "en-US" } : {},
  )
  const points = data as (Omit<PickupPoint, "location_id"> & { stock_location: { id: string } | null })[]
  return points.sort((a, b) => a.name.localeCompare(b.name, "vi")).map(({ handle, name, address, hours, stock_location }) => ({ handle, name, address, hours, location_id: stock_location?.id ?? null }))
}
