import { randomUUID } from "node:crypto"

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow, createRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { describeProductsWorkflow } from "@ocop/catalogue/workflows"
import { setUpDeliveryWorkflow } from "@ocop/checkout/workflows"
import type { OrderRequest, OrderResponse, QuoteRequest, QuoteResponse } from "@ocop/checkout/http"
import { createProducersWorkflow } from "@ocop/producer/workflows"
import type { Shop } from "@ocop/test-kit"
import type { AxiosResponse } from "axios"

/** Today's units (domain.md §5) and one far away. */
export const MAI_HOA = { ward_code: "18322", province_code: "42" }
export const VU_QUANG = { ward_code: "18313", province_code: "42" }
export const HA_NOI = { ward_code: "00004", province_code: "01" }

const NOW_ON = "2026-01-01T00:00:00.000Z"

export interface SmallShop {
  /** cam: a 5 kg box from Mai Hoa, 225,000 ₫ · gio: keeps five days · showcase: shown only, no price */
  variants: { cam: string; gio: string; showcase: string }
  products: { cam: string }
  locations: string[]
  inventory: { cam: string; gio: string }
  producer: { id: string; handle: string; name: string }
}

export interface SmallShopInput {
  /** boxes of cam, one number per stock location */
  cam?: number[]
}

/** A shop of three products and one pickup point, made through the same workflows the office uses. */
export async function openSmallShop(container: MedusaContainer, { cam = [100] }: SmallShopInput = {}): Promise<SmallShop> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const stockLocations = container.resolve(Modules.STOCK_LOCATION)
  const inventory = container.resolve(Modules.INVENTORY)
  const [channel] = (await query.graph({ entity: "sales_channel", fields: ["id"] })).data

  const { data: regions } = await query.graph({ entity: "region", fields: ["id"], filters: { currency_code: "vnd" } })
  if (regions.length === 0) {
    await createRegionsWorkflow(container).run({
      input: { regions: [{ name: "Việt Nam", currency_code: "vnd", countries: ["vn"], payment_providers: ["pp_cash-on-delivery_vn", "pp_vietqr_vn"] }] },
    })
  }
  const locations = await stockLocations.createStockLocations(cam.map((_, index) => ({ name: `Kho ${index + 1}`, address: { address_1: "Thôn 1", country_code: "vn" } })))
  await link.create(locations.map(({ id }) => ({ [Modules.SALES_CHANNEL]: { sales_channel_id: channel!.id }, [Modules.STOCK_LOCATION]: { stock_location_id: id } })))

  const { result: delivery } = await setUpDeliveryWorkflow(container).run({
    input: {
      stock_location_ids: locations.map(({ id }) => id),
      payment_windows: [{ method: "vietqr", hours: 24, valid_from: NOW_ON }],
      zones: [
        zone("commune", "Giao trong xã", "Within the commune", [0, 1], [[30_000, 10_000]]),
        zone("province", "Giao trong tỉnh", "Within the province", [1, 2], [[5_000, 25_000], [30_000, 45_000]]),
        zone("country", "Giao toàn quốc", "Anywhere in Vietnam", [2, 5], [[5_000, 40_000], [30_000, 90_000]]),
        zone("pickup", "Nhận tại điểm bán", "Pickup", [1, 2], []),
      ],
    },
  })

  const suffix = randomUUID().slice(0, 8)
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [
        product({ title: "Cam chanh Sơn Thọ", handle: `cam-${suffix}`, unit: "hộp 5 kg", weight: 5_000, price: 225_000 }),
        product({ title: "Giò me", handle: `gio-${suffix}`, unit: "cây 500 g", weight: 500, price: 140_000 }),
        product({ title: "Rượu nếp", handle: `ruou-${suffix}`, unit: "chai", weight: 1_000, price: null }),
      ].map((each) => ({ ...each, sales_channels: [{ id: channel!.id }], shipping_profile_id: delivery.shipping_profile_id })),
    },
  })
  const [camProduct, gioProduct, ruouProduct] = products as [(typeof products)[number], (typeof products)[number], (typeof products)[number]]

  const listing = { group_code: "I.1a", commune_code: "18322", commune_valid_from: "2025-07-01", months: [11, 12], provenance: "demo" as const }
  const label = { origin: "Hà Tĩnh", responsible_party: "HTX cam Sơn Thọ, xã Mai Hoa" }
  await describeProductsWorkflow(container).run({
    input: {
      products: [
        { product_id: camProduct.id, listing: { ...listing, unit: "hộp 5 kg", perishable: true }, label: { ...label, shelf_life_days: 20 }, en: { listing: { unit: "5 kg box" } } },
        { product_id: gioProduct.id, listing: { ...listing, unit: "cây 500 g", perishable: true }, label: { ...label, shelf_life_days: 5 } },
        { product_id: ruouProduct.id, listing: { ...listing, showcase: true }, label },
      ],
    },
  })
  const { result: producers } = await createProducersWorkflow(container).run({
    input: {
      producers: [
        {
          handle: `htx-${suffix}`,
          name: "HTX cam Sơn Thọ",
          type: "cooperative",
          commune_code: "18322",
          commune_valid_from: "2025-07-01",
          summary: "Trồng cam",
          provenance: "demo",
          product_ids: products.map(({ id }) => id),
          stock_location_ids: locations.map(({ id }) => id),
        },
      ],
    },
  })
  const { data: points } = await query.graph({ entity: "sales_point", fields: ["id"], filters: { handle: "diem-ban-vu-quang" } })
  if (points.length === 0) {
    await container.resolve(Modules.WORKFLOW_ENGINE).run("create-sales-point", {
      input: {
        handle: "diem-ban-vu-quang",
        name: "Điểm bán OCOP Vũ Quang",
        kind: "district",
        status: "open",
        commune_code: "18313",
        commune_valid_from: "2025-07-01",
        address: "Tổ 1",
        hours: { week: Array.from({ length: 7 }, () => [{ from: "07:30", to: "17:30" }]), exceptions: [] },
        pickup: true,
      },
    })
  }

  const itemOf = async (variantId: string) => {
    const { data } = await query.graph({ entity: "product_variant", fields: ["inventory_items.inventory_item_id"], filters: { id: variantId } })
    return (data[0] as { inventory_items: { inventory_item_id: string }[] }).inventory_items[0]!.inventory_item_id
  }
  const variants = { cam: camProduct.variants[0]!.id, gio: gioProduct.variants[0]!.id, showcase: ruouProduct.variants[0]!.id }
  const items = { cam: await itemOf(variants.cam), gio: await itemOf(variants.gio) }
  await inventory.createInventoryLevels([
    ...locations.map(({ id }, index) => ({ inventory_item_id: items.cam, location_id: id, stocked_quantity: cam[index]! })),
    { inventory_item_id: items.gio, location_id: locations[0]!.id, stocked_quantity: 50 },
  ])
  const { id, handle, name } = producers[0]!
  return { variants, products: { cam: camProduct.id }, locations: locations.map((location) => location.id), inventory: items, producer: { id, handle, name } }
}

function zone(scope: "commune" | "province" | "country" | "pickup", name: string, name_en: string, [lead_days_min, lead_days_max]: [number, number], steps: [number, number][]) {
  return { scope, name, name_en, lead_days_min, lead_days_max, valid_from: NOW_ON, rates: steps.map(([up_to_g, price]) => ({ up_to_g, price })) }
}

function product({ title, handle, unit, weight, price }: { title: string; handle: string; unit: string; weight: number; price: number | null }) {
  return {
    title,
    handle,
    status: ProductStatus.PUBLISHED,
    weight,
    thumbnail: "/media/3fa93fa93fa93fa93fa9-1200x1500-1QcSHQRnh493V4dIh4eXh1h4kJUI.jpg",
    options: [{ title: "Quy cách", values: [unit] }],
    variants: [{ title: unit, options: { "Quy cách": unit }, manage_inventory: price !== null, prices: price === null ? [] : [{ currency_code: "vnd", amount: price }] }],
  }
}

export const key = () => randomUUID()

/** A complete order of one box to Mai Hoa, cash on delivery; change what the test is about. */
export function anOrder({ variants }: SmallShop, changes: Partial<OrderRequest> = {}): OrderRequest {
  return {
    items: [{ variant_id: variants.cam, quantity: 1 }],
    delivery: { method: "zone", address: { line1: "Thôn 2", ...MAI_HOA } },
    contact: { name: "Nguyễn Thị Lan", phone: "0912 345 678" },
    payment: { method: "cod" },
    consents: [],
    ...changes,
  }
}

/** Callers of the two routes; every answer comes back, refusals too. */
export function buyer(shop: Shop) {
  return {
    quote: (request: QuoteRequest | object): Promise<AxiosResponse<QuoteResponse & { code?: string; message?: string }>> =>
      shop.api.post("/store/ocop/quote", request, { headers: shop.store() }),
    order: (request: OrderRequest | object, idempotencyKey: string = key()): Promise<AxiosResponse<OrderResponse & { code?: string; type?: string; message?: string; quote?: QuoteResponse["quote"] }>> =>
      shop.api.post("/store/ocop/orders", request, { headers: { ...shop.store(), "idempotency-key": idempotencyKey } }),
    lookup: (code: string, phone: string, address = "203.0.113.7"): Promise<AxiosResponse<OrderResponse & { code?: string; message?: string }>> =>
      shop.api.post(`/store/ocop/orders/${code}/lookup`, { phone }, { headers: { ...shop.store(), "x-forwarded-for": address } }),
    cancel: (code: string, phone: string, address = "203.0.113.7"): Promise<AxiosResponse<OrderResponse & { code?: string; message?: string }>> =>
      shop.api.post(`/store/ocop/orders/${code}/cancel`, { phone }, { headers: { ...shop.store(), "x-forwarded-for": address } }),
  }
}

/** Free boxes and promised boxes of an inventory item, over all places. */
export async function stockOf(container: MedusaContainer, inventoryItemId: string): Promise<{ free: number; promised: number; reservations: number }> {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({ inventory_item_id: inventoryItemId })
  const reservations = await inventory.listReservationItems({ inventory_item_id: inventoryItemId }, { take: null })
  const promised = levels.reduce((sum, level) => sum + Number(level.reserved_quantity), 0)
  return { free: levels.reduce((sum, level) => sum + Number(level.stocked_quantity), 0) - promised, promised, reservations: reservations.reduce((sum, each) => sum + Number(each.quantity), 0) }
}

/** Rows an order leaves behind; what is compared before and after a failure. */
export async function footprints(container: MedusaContainer): Promise<Record<string, number>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const tables = [
    "order", "order_line_item", "order_item", "order_summary", "order_shipping_method", "cart", "cart_line_item", "payment_collection", "payment_session", "payment",
    "reservation_item", "order_terms", "order_line_origin", "placement", "order_cart", "order_payment_collection", "order_promotion",
  ]
  const counts = await Promise.all(tables.map((table) => knex(table).whereNull("deleted_at").count("* as n").first<{ n: string }>()))
  return Object.fromEntries(tables.map((table, index) => [table, Number(counts[index]!.n)]))
}
