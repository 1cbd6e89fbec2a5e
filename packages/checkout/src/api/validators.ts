import { z } from "@medusajs/framework/zod"

import { normalizePhone, plainText, textLength, ZONE_SCOPES, zoneProblems, zoneProblemTexts, type RefusalCode, type ZoneProblem, type ZoneScope } from "../rules"

/** Every message is the code of a text in `rules/texts`. */
const is = (code: RefusalCode) => ({ error: code })

const MAX_LINES = 50
const MAX_QUANTITY = 99

const text = ({ max, code, lines }: { max: number; code: RefusalCode; lines?: boolean }) =>
  z
    .string(is(code))
    .max(max * 20, is(code))
    .transform((typed, context) => {
      const clean = plainText(typed, { lines })
      if (clean !== null && textLength(clean) <= max) return clean
      context.addIssue({ code: "custom", message: code })
      return z.NEVER
    })

const Item = z.strictObject(
  {
    variant_id: z.string(is("body_invalid")).min(1, is("body_invalid")).max(100, is("body_invalid")),
    quantity: z.number(is("quantity_invalid")).int(is("quantity_invalid")).min(1, is("quantity_invalid")).max(MAX_QUANTITY, is("quantity_invalid")),
  },
  is("body_invalid"),
)

const Items = z
  .array(Item, is("body_invalid"))
  .min(1, is("items_empty"))
  .max(MAX_LINES, is("items_too_many"))
  .refine((items) => {
    const sums = new Map<string, number>()
    for (const { variant_id, quantity } of items) sums.set(variant_id, (sums.get(variant_id) ?? 0) + quantity)
    return [...sums.values()].every((sum) => sum <= MAX_QUANTITY)
  }, is("quantity_invalid"))

const code = (length: number) => z.string(is("address_missing")).regex(new RegExp(`^\\d{${length}}$`), is("commune_unknown"))

const Delivery = z.strictObject(
  {
    method: z.enum(["zone", "pickup"], is("delivery_missing")),
    address: z
      .strictObject({ line1: text({ max: 200, code: "line1_invalid" }).optional(), ward_code: code(5), province_code: code(2) }, is("address_missing"))
      .optional(),
    sales_point: z.string(is("sales_point_unknown")).max(100, is("sales_point_unknown")).optional(),
  },
  is("delivery_missing"),
)

const quoteFields = {
  items: Items,
  promo_codes: z
    .array(z.string(is("body_invalid")).trim().min(1, is("body_invalid")).max(50, is("body_invalid")), is("body_invalid"))
    .max(5, is("promo_codes_too_many"))
    .optional(),
  locale: z.enum(["vi", "en"], is("body_invalid")).optional(),
  currency: z.literal(["VND", "vnd"], is("currency_invalid")).optional(),
}

export const StoreQuote = z.strictObject({ ...quoteFields, delivery: Delivery.optional() }, is("body_invalid"))
export type StoreQuote = z.infer<typeof StoreQuote>

export const StorePlaceOrder = z
  .strictObject(
    {
      ...quoteFields,
      delivery: Delivery,
      expected_total: z.number(is("body_invalid")).int(is("body_invalid")).min(0, is("body_invalid")).optional(),
      quote_id: z.string(is("body_invalid")).max(100, is("body_invalid")).optional(),
      contact: z.strictObject(
        {
          name: text({ max: 80, code: "name_invalid" }).refine((name) => name.length > 0, is("name_invalid")),
          phone: phone(),
          email: z
            .string(is("email_invalid"))
            .trim()
            .max(254, is("email_invalid"))
            .transform((email) => email || undefined)
            .pipe(z.email(is("email_invalid")).optional())
            .optional(),
        },
        is("body_invalid"),
      ),
      payment: z.strictObject({ method: z.enum(["cod", "vietqr", "card"], is("payment_invalid")) }, is("payment_invalid")),
      consents: z
        .array(
          z.strictObject(
            { purpose: z.string(is("consents_invalid")).min(1, is("consents_invalid")).max(50, is("consents_invalid")), policy_version: z.string(is("consents_invalid")).min(1, is("consents_invalid")).max(50, is("consents_invalid")) },
            is("consents_invalid"),
          ),
          is("consents_invalid"),
        )
        .max(10, is("consents_invalid")),
      note: text({ max: 500, code: "note_invalid", lines: true }).optional(),
    },
    is("body_invalid"),
  )
  .refine(({ delivery }) => delivery.method !== "zone" || delivery.address !== undefined, is("address_missing"))
  .refine(({ delivery }) => delivery.method !== "zone" || !delivery.address || Boolean(delivery.address.line1), is("line1_missing"))
  .refine(({ delivery }) => delivery.method !== "pickup" || Boolean(delivery.sales_point), is("sales_point_missing"))
export type StorePlaceOrder = z.infer<typeof StorePlaceOrder>

export const StoreOrderPhone = z.strictObject({ phone: phone(), locale: quoteFields.locale }, is("body_invalid"))
export type StoreOrderPhone = z.infer<typeof StoreOrderPhone>

export const StoreWithdrawConsents = z.strictObject(
  { phone: phone(), locale: quoteFields.locale, purposes: z.array(z.string(is("consents_invalid")).max(50, is("consents_invalid")), is("consents_invalid")).min(1, is("consents_invalid")).max(10, is("consents_invalid")).optional() },
  is("body_invalid"),
)
export type StoreWithdrawConsents = z.infer<typeof StoreWithdrawConsents>

const MALFORMED = "Yêu cầu không đúng dạng. Hãy tải lại trang rồi thử lại."

const zoneFields = {
  scope: z.enum(ZONE_SCOPES as [ZoneScope, ...ZoneScope[]], { error: MALFORMED }),
  name: z.string({ error: zoneProblemTexts.name_missing.vi }).trim(),
  name_en: z.string({ error: zoneProblemTexts.name_en_missing.vi }).trim(),
  lead_days_min: z.number({ error: zoneProblemTexts.days_invalid.vi }),
  lead_days_max: z.number({ error: zoneProblemTexts.days_invalid.vi }),
  order_by: z.string({ error: zoneProblemTexts.order_by_invalid.vi }).nullable(),
  rates: z.array(z.strictObject({ up_to_g: z.number({ error: zoneProblemTexts.weight_invalid.vi }), price: z.number({ error: zoneProblemTexts.price_invalid.vi }) }, { error: MALFORMED }), { error: zoneProblemTexts.rates_missing.vi }),
}

/** Says every problem of a zone in the words of its rule. */
function tellProblems(zone: Parameters<typeof zoneProblems>[0], context: z.RefinementCtx) {
  for (const [field, problem] of Object.entries(zoneProblems(zone)) as [string, ZoneProblem][]) context.addIssue({ code: "custom", message: zoneProblemTexts[problem].vi, path: field.split(".") })
}

export const AdminDeclareDeliveryZone = z.strictObject({ ...zoneFields, replaces: z.string({ error: MALFORMED }).nullable() }, { error: MALFORMED }).superRefine(tellProblems)
export type AdminDeclareDeliveryZone = z.infer<typeof AdminDeclareDeliveryZone>

const COMMUNE = "Hãy chọn xã từ danh sách."
const unit = z.strictObject({ code: z.string({ error: COMMUNE }), valid_from: z.string({ error: COMMUNE }) }, { error: COMMUNE })
const whole = (least: number, most: number, error: string) => z.number({ error }).refine((value) => Number.isInteger(value) && value >= least && value <= most, { error })

export const AdminTryDelivery = z.strictObject(
  {
    from: unit,
    to: unit,
    weight_g: whole(1, 1_000_000, zoneProblemTexts.weight_invalid.vi),
    keeps_days: whole(1, 10_000, "Hạn dùng là số ngày nguyên, từ 1 trở lên.").nullable().optional(),
    draft: z.strictObject(zoneFields, { error: MALFORMED }).superRefine(tellProblems).optional(),
  },
  { error: MALFORMED },
)
export type AdminTryDelivery = z.infer<typeof AdminTryDelivery>

function phone() {
  return z
    .string(is("phone_invalid"))
    .max(40, is("phone_invalid"))
    .transform((typed, context) => {
      const e164 = normalizePhone(typed)
      if (e164) return e164
      context.addIssue({ code: "custom", message: "phone_invalid" satisfies RefusalCode })
      return z.NEVER
    })
}
