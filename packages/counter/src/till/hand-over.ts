import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow, markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { readOrderView } from "@ocop/checkout/workflows"
import type { Locale } from "@ocop/request"
import { now } from "@ocop/territory/modules/territory"
import { readOrderPayment, recordCashWorkflow } from "@ocop/vietnam-payment/workflows"
import type { PickupOrderResponse } from "../http"
import { paid, type HandedOver } from "../rules"
import { groupBy } from "./group-by"
import { counterOf } from "./module"
import type { OpenPoint } from "./points"

/** An order of the web shop as the seller needs it at the moment it is fetched. Throws NOT_FOUND. */
export async function readPickup(container: MedusaContainer, { code, point, locale }: { code: string; point: OpenPoint; locale: Locale }): Promise<PickupOrderResponse["order"]> {
  const found = await findPickup(container, code)
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, { vi: `Không có đơn nào mang mã ${code}. Hãy xem lại mã trong tin nhắn của khách.`, en: `There is no order ${code}. Look at the code in the buyer’s message again.` }[locale])
  const { terms, view } = found
  const due = view.payment.method === "cod" ? Math.max(0, view.payment.due - view.payment.paid) : 0
  return {
    code: terms.code,
    buyer: terms.contact_name,
    phone_end: terms.phone.slice(-3),
    lines: view.lines.map(({ title, unit, quantity }) => ({ title, unit, quantity })),
    total: view.total,
    due,
    stop: whyNotGiven({ status: view.status, method: terms.delivery_method, sales_point: terms.sales_point, place: terms.delivery_address, point })?.[locale] ?? null,
  }
}

interface WhyNotGiven {
  status: string
  method: "zone" | "pickup"
  sales_point: string | null
  place: string
  point: OpenPoint
}

function whyNotGiven({ status, method, sales_point, place, point }: WhyNotGiven): Record<Locale, string> | null {
  if (method !== "pickup") return { vi: "Đơn này giao tận nơi, không nhận tại quầy.", en: "This order is delivered to the door, not fetched at a counter." }
  if (sales_point !== point.handle) return { vi: `Khách hẹn nhận ở nơi khác: ${place}.`, en: `The buyer chose to fetch it elsewhere: ${place}.` }
  if (status === "delivered") return { vi: "Đơn này đã giao rồi.", en: "This order has been handed over already." }
  if (status === "canceled" || status === "expired") return { vi: "Đơn này đã hủy.", en: "This order was canceled." }
  if (status === "awaiting_payment") return { vi: "Đơn này trả trước và chưa thấy tiền. Hãy nhờ văn phòng xác nhận, hoặc mời khách đặt lại tại quầy.", en: "This order is paid in advance and no money has been seen. Ask the office to confirm it, or sell it here anew." }
  return null
}

async function findPickup(container: MedusaContainer, code: string) {
  const [terms] = await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).listOrderTerms({ code: code.trim().toUpperCase() }, { take: 1 })
  const view = terms && (await readOrderView(container, { order_id: terms.order_id, locale: "vi" }))
  return view ? { terms, view } : undefined
}

interface HandOver {
  point: OpenPoint
  seller: { id: string; name: string }
  entry: HandedOver
}

/**
 * Closes an order that was given out at the counter: what was paid there is recorded, what was not packed is packed, all of it is
 * delivered. Called again it does what is left. What cannot be done is flagged: the goods are gone, the book of the till stands.
 */
export async function handOver(container: MedusaContainer, { point, seller, entry }: HandOver): Promise<void> {
  try {
    const found = await findPickup(container, entry.order_code)
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No order ${entry.order_code}`)
    const stop = whyNotGiven({ status: found.view.status, method: found.terms.delivery_method, sales_point: found.terms.sales_point, place: found.terms.delivery_address, point })
    if (stop) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, stop.en)
    const { order_id } = found.terms
    const payment = await readOrderPayment(container, order_id)
    const amount = Math.min(paid(entry.payments), payment?.cash?.outstanding ?? 0)
    if (amount > 0) await recordCashWorkflow(container).run({ input: { order_id, kind: "collected", amount, happened_at: now(), recorded_by: seller.id, note: `Quầy ${point.name}` } })
    await deliverAll(container, { order_id, by: seller.id })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`counter: order ${entry.order_code} was handed over and could not be closed: ${error instanceof Error ? error.message : String(error)}`)
    await counterOf(container).addFlag({ entry: { id: entry.id, shift_id: entry.shift_id, point_id: point.id }, kind: "handover_failed", at: now() })
  }
}

interface OrderRow {
  items: { id: string; quantity: number; detail: { fulfilled_quantity: number } }[]
  fulfillments: { id: string; canceled_at: string | null; delivered_at: string | null }[]
}

async function deliverAll(container: MedusaContainer, { order_id, by }: { order_id: string; by: string }): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async () => (await query.graph({ entity: "order", fields: ["id", "items.*", "items.detail.*", "fulfillments.id", "fulfillments.canceled_at", "fulfillments.delivered_at"], filters: { id: order_id } })).data[0] as unknown as OrderRow
  const order = await read()
  const open = order.items.flatMap(({ id, quantity, detail }) => (Number(quantity) > Number(detail.fulfilled_quantity) ? [{ id, quantity: Number(quantity) - Number(detail.fulfilled_quantity) }] : []))
  const reserved = await container.resolve(Modules.INVENTORY).listReservationItems({ line_item_id: open.map(({ id }) => id) }, { take: null, select: ["line_item_id", "location_id"] })
  const placeOf = new Map(reserved.map(({ line_item_id, location_id }) => [line_item_id, location_id]))
  for (const [location_id, items] of groupBy(open, ({ id }) => placeOf.get(id))) await createOrderFulfillmentWorkflow(container).run({ input: { order_id, items, created_by: by, ...(location_id && { location_id }) } })
  for (const { id, canceled_at, delivered_at } of (await read()).fulfillments) if (!canceled_at && !delivered_at) await markOrderFulfillmentAsDeliveredWorkflow(container).run({ input: { orderId: order_id, fulfillmentId: id } })
}
