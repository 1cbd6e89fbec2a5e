import { model } from "@medusajs/framework/utils"

/** What was agreed when an order was placed and Medusa's order has no field for; one per order. */
export const OrderTerms = model
  .define("order_terms", {
    id: model.id({ prefix: "oterms" }).primaryKey(),
    order_id: model.text(),
    /** "VQ2611000042"; also Medusa's `custom_display_id` and the VietQR reference */
    code: model.text(),
    /** the guest's record in Medusa, found again by her phone number */
    customer_id: model.text().nullable(),
    locale: model.enum(["vi", "en"]),
    contact_name: model.text(),
    /** E.164 */
    phone: model.text(),
    email: model.text().nullable(),
    payment_method: model.enum(["cod", "vietqr", "card"]),
    delivery_method: model.enum(["zone", "pickup"]),
    delivery_name: model.text(),
    /** full address of the buyer or of the sales point, as it was that day */
    delivery_address: model.text(),
    /** today's unit codes when it was placed; null for pickup */
    ward_code: model.text().nullable(),
    province_code: model.text().nullable(),
    /** handle of the sales point */
    sales_point: model.text().nullable(),
    delivery_from: model.text(),
    delivery_to: model.text(),
    note: model.text().nullable(),
    placed_at: model.dateTime(),
    /** unpaid at this instant: the goods go back on the shelf */
    pay_before: model.dateTime().nullable(),
    ended_as: model.enum(["canceled", "expired"]).nullable(),
    ended_at: model.dateTime().nullable(),
    ended_by: model.enum(["buyer", "office", "clock"]).nullable(),
  })
  .indexes([{ on: ["order_id"], unique: true }, { on: ["code"], unique: true }, { on: ["phone"] }, { on: ["pay_before"], where: "ended_at IS NULL" }])
