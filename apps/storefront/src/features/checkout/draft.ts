import type { PaymentMethod } from "@ocop/checkout/http"

/** Ways to pay this page can carry out, as they are offered. Card numbers are typed on Stripe's own page, none of whose scripts is loaded here. */
export const PAYMENTS_HERE = ["cod", "vietqr", "card"] as const satisfies PaymentMethod[]
export type PaymentHere = (typeof PAYMENTS_HERE)[number]

export interface ChosenUnit {
  code: string
  full_name: string
  /** the older name typed or pasted, when it was one: "xã Đức Lĩnh" */
  was: string | null
}

/** Everything typed on the checkout page. Lives in this tab until the order is placed. */
export interface Draft {
  name: string
  phone: string
  email: string
  method: "zone" | "pickup"
  province: ChosenUnit | null
  ward: ChosenUnit | null
  line1: string
  sales_point: string
  payment: PaymentHere
  note: string
  /** purposes agreed to; nothing is agreed to for the buyer */
  consents: string[]
}

export const EMPTY_DRAFT: Draft = {
  name: "",
  phone: "",
  email: "",
  method: "zone",
  province: null,
  ward: null,
  line1: "",
  sales_point: "",
  payment: "cod",
  note: "",
  consents: [],
}

/** Reads a stored draft; a part that makes no sense is empty again. */
export function parseDraft(stored: string | null): Draft {
  let value: unknown
  try {
    value = JSON.parse(stored ?? "null")
  } catch {
    return EMPTY_DRAFT
  }
  if (!isRecord(value)) return EMPTY_DRAFT
  return {
    name: text(value.name),
    phone: text(value.phone),
    email: text(value.email),
    method: value.method === "pickup" ? "pickup" : "zone",
    province: unit(value.province),
    ward: unit(value.ward),
    line1: text(value.line1),
    sales_point: text(value.sales_point),
    payment: PAYMENTS_HERE.find((method) => method === value.payment) ?? "cod",
    note: text(value.note),
    consents: Array.isArray(value.consents)
      ? value.consents.filter((purpose): purpose is string => typeof purpose === "string")
      : [],
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
const text = (value: unknown) => (typeof value === "string" ? value : "")

function unit(value: unknown): ChosenUnit | null {
  if (!isRecord(value) || typeof value.code !== "string" || typeof value.full_name !== "string") return null
  return { code: value.code, full_name: value.full_name, was: typeof value.was === "string" ? value.was : null }
}
