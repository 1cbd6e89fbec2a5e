import { z } from "zod"
import { PAYMENTS_HERE } from "./draft"
import { MAX_LINES, MAX_QUANTITY } from "../cart/cart"
import { isEmail, line1Problem, nameProblem, noteTooLong, toE164 } from "./contact-rules"

const Id = z.string().regex(/^[\w-]{1,64}$/)
const UnitCode = z.string().regex(/^\d{2,5}$/)

const Address = z
  .object({
    line1: z.string().refine((line1) => line1Problem(line1) !== "too_long").optional(),
    ward_code: UnitCode,
    province_code: UnitCode,
  })
  .strict()

const Delivery = z.discriminatedUnion("method", [
  z.object({ method: z.literal("zone"), address: Address }).strict(),
  z.object({ method: z.literal("pickup"), sales_point: z.string().regex(/^[\w-]{1,100}$/) }).strict(),
])

/** What the browser may ask prices for. */
export const QuoteSchema = z
  .object({
    items: z
      .array(z.object({ variant_id: Id, quantity: z.int().min(1).max(MAX_QUANTITY) }).strict())
      .min(1)
      .max(MAX_LINES),
    delivery: Delivery.optional(),
    promo_codes: z.array(z.string().min(1).max(40)).max(5).optional(),
    locale: z.enum(["vi", "en"]).optional(),
  })
  .strict()

/** An order as the browser sends it: the same rules as beside the fields, checked again. */
export const OrderSchema = QuoteSchema.extend({
  delivery: Delivery.refine((delivery) => delivery.method === "pickup" || !line1Problem(delivery.address.line1 ?? "")),
  expected_total: z.int().min(0),
  quote_id: z.string().min(1).max(128),
  contact: z
    .object({
      name: z.string().refine((name) => nameProblem(name) === null),
      phone: z.string().refine((phone) => toE164(phone) === phone),
      email: z.string().refine(isEmail).optional(),
    })
    .strict(),
  payment: z.object({ method: z.enum(PAYMENTS_HERE) }).strict(),
  consents: z.array(z.object({ purpose: z.string().max(60), policy_version: z.string().max(60) }).strict()).max(10),
  note: z
    .string()
    .max(8_000)
    .refine((note) => !noteTooLong(note))
    .optional(),
}).strict()

export const IdempotencyKey = z.string().regex(/^[\w-]{16,80}$/)

/** Typed into a type-ahead. */
export const UnitSearchSchema = z.object({
  q: z.string().max(80),
  level: z.enum(["province", "commune"]),
  province: UnitCode.optional(),
})

export const AddressTextSchema = z.object({ text: z.string().min(3).max(300) }).strict()
