import type { CreateCartDTO, CreateOrderDTO, ItemTaxLineDTO, ShippingTaxLineDTO } from "@medusajs/framework/types"

import { CURRENCY } from "../quote/shop-context"
import type { OrderPlan, PlannedAdjustment, ReservedLine } from "./order-plan"

type TaxLine = ItemTaxLineDTO | ShippingTaxLineDTO

export interface ToOrderInput {
  plan: OrderPlan
  lines: ReservedLine[]
  tax_lines: TaxLine[]
  customer_id: string
}

export const SHIPPING_LINE = "delivery"

/** The order as Medusa's order module takes it. Prices include tax, and so do the discounts. */
export function toOrder(input: ToOrderInput): CreateOrderDTO & { id: string; custom_display_id: string } {
  const { plan, lines, tax_lines, customer_id } = input
  const address = addressOf(plan)
  return {
    id: plan.placement.order_id,
    custom_display_id: plan.placement.code,
    region_id: plan.shop.region_id,
    sales_channel_id: plan.shop.sales_channel_id,
    customer_id,
    currency_code: CURRENCY,
    locale: plan.locale === "en" ? "en-US" : "vi-VN",
    status: "pending",
    no_notification: false,
    ...(plan.contact.email ? { email: plan.contact.email } : {}),
    shipping_address: address,
    billing_address: { ...address },
    items: lines.map((line) => ({ ...itemOf(line), id: line.line_id, tax_lines: taxLinesOf(tax_lines, { line_item_id: line.line_id }) })),
    shipping_methods: [shippingOf(input)],
  } as CreateOrderDTO & { id: string; custom_display_id: string }
}

/** The cart the order came from. */
export function toCart(input: ToOrderInput): CreateCartDTO & { id: string } {
  const { plan, lines, tax_lines, customer_id } = input
  const address = addressOf(plan)
  return {
    id: plan.placement.cart_id,
    region_id: plan.shop.region_id,
    sales_channel_id: plan.shop.sales_channel_id,
    customer_id,
    currency_code: CURRENCY,
    ...(plan.contact.email ? { email: plan.contact.email } : {}),
    shipping_address: address,
    billing_address: { ...address },
    items: lines.map((line) => ({ ...itemOf(line), tax_lines: taxLinesOf(tax_lines, { line_item_id: line.line_id }) })),
    shipping_methods: [shippingOf(input)],
  } as CreateCartDTO & { id: string }
}

function itemOf(line: ReservedLine) {
  return {
    title: line.title,
    subtitle: line.unit,
    thumbnail: line.thumbnail ?? undefined,
    quantity: line.quantity,
    product_id: line.product_id,
    product_title: line.product_title,
    product_description: line.product_description ?? undefined,
    product_subtitle: line.product_subtitle ?? undefined,
    product_handle: line.handle,
    variant_id: line.variant_id,
    variant_sku: line.sku ?? undefined,
    variant_barcode: line.barcode ?? undefined,
    variant_title: line.variant_title,
    requires_shipping: line.requires_shipping,
    is_discountable: line.discountable,
    is_tax_inclusive: true,
    unit_price: line.unit_price,
    adjustments: line.adjustments.map(adjustmentOf),
  }
}

/** Stock Admin ships from a place by that place's own option. */
export function shippingOptionOf({ shop }: OrderPlan, lines: ReservedLine[]): string | undefined {
  const places = lines.map((line) => line.location_id).filter((id) => id !== null)
  return places.map((id) => shop.shipping_options[id]).find((id) => id !== undefined) ?? Object.values(shop.shipping_options)[0]
}

function shippingOf({ plan, lines, tax_lines }: ToOrderInput) {
  const { delivery } = plan
  return {
    name: delivery.name,
    amount: delivery.price,
    is_tax_inclusive: true,
    shipping_option_id: shippingOptionOf(plan, lines),
    data: { from: delivery.from, to: delivery.to, sales_point: delivery.sales_point },
    adjustments: delivery.adjustments.map(adjustmentOf),
    tax_lines: taxLinesOf(tax_lines, { shipping_line_id: SHIPPING_LINE }),
  }
}

const adjustmentOf = ({ code, amount, promotion_id }: PlannedAdjustment) => ({ code, amount, promotion_id, is_tax_inclusive: true })

function taxLinesOf(taxLines: TaxLine[], of: { line_item_id: string } | { shipping_line_id: string }) {
  return taxLines
    .filter((line) => ("line_item_id" in of ? "line_item_id" in line && line.line_item_id === of.line_item_id : "shipping_line_id" in line && line.shipping_line_id === of.shipping_line_id))
    .map((line) => ({ code: line.code ?? "", rate: Number(line.rate), description: line.name, tax_rate_id: line.rate_id, provider_id: line.provider_id }))
}

/** Vietnamese names stand as they are said; Medusa would turn a split name round. */
function addressOf({ contact, delivery }: OrderPlan) {
  return {
    first_name: contact.name,
    last_name: "",
    phone: contact.phone,
    address_1: delivery.line1,
    city: delivery.ward_name ?? "",
    province: delivery.province_name ?? "",
    country_code: "vn",
  }
}
