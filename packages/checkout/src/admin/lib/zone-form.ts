import type { DeliveryZoneView } from "../../http"
import type { ZoneScope } from "../../rules/delivery"
import type { ZoneDraft } from "../../rules/zone-draft"

/** What stands in the fields while somebody types. */
export interface ZoneForm {
  name: string
  name_en: string
  lead_days_min: string
  lead_days_max: string
  order_by: string
  rates: { up_to_kg: string; price: string }[]
}

const EMPTY: ZoneForm["rates"][number] = { up_to_kg: "", price: "" }

export const toForm = (zone: DeliveryZoneView | null, scope: ZoneScope): ZoneForm => ({
  name: zone?.name ?? "",
  name_en: zone?.name_en ?? "",
  lead_days_min: zone ? String(zone.lead_days_min) : "",
  lead_days_max: zone ? String(zone.lead_days_max) : "",
  order_by: zone?.order_by ?? "",
  rates: zone ? zone.rates.map(({ up_to_g, price }) => ({ up_to_kg: kilograms(up_to_g), price: price.toLocaleString("vi-VN") })) : scope === "pickup" ? [] : [EMPTY],
})

export const toDraft = (form: ZoneForm, scope: ZoneScope): ZoneDraft => ({
  scope,
  name: form.name.trim(),
  name_en: form.name_en.trim(),
  lead_days_min: readWhole(form.lead_days_min),
  lead_days_max: readWhole(form.lead_days_max),
  order_by: form.order_by.trim() || null,
  rates: form.rates.map(({ up_to_kg, price }) => ({ up_to_g: readGrams(up_to_kg), price: readDong(price) })),
})

export const withStep = (form: ZoneForm): ZoneForm => ({ ...form, rates: [...form.rates, EMPTY] })

/** 12500 → "12,5" */
export const kilograms = (grams: number): string => (grams / 1000).toLocaleString("vi-VN", { maximumFractionDigits: 3 })

/** "12,5", "12.5" → 12500; what is no number: NaN */
export const readGrams = (typed: string): number => (/^\d+([.,]\d{1,3})?$/.test(typed.trim()) ? Math.round(Number(typed.trim().replace(",", ".")) * 1000) : NaN)

/** "35.000", "35000 ₫" → 35000; what is no number: NaN */
const readDong = (typed: string): number => readWhole(typed.replace(/[.,\s₫đ]/g, ""))

export const readWhole = (typed: string): number => (/^\d{1,12}$/.test(typed.trim()) ? Number(typed.trim()) : NaN)
