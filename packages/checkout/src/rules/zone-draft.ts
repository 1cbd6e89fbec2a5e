import type { RateRow, ZoneRow, ZoneScope } from "./delivery"

/** A zone as the office writes it down. */
export interface ZoneDraft extends Omit<ZoneRow, "id" | "valid_from" | "valid_to"> {
  /** weight steps, lightest first; none for pickup */
  rates: Pick<RateRow, "up_to_g" | "price">[]
}

export const ZONE_SCOPES: readonly ZoneScope[] = ["commune", "province", "country", "pickup"]

const LONGEST_NAME = 80
const MOST_DAYS = 60
const MOST_STEPS = 20
const HEAVIEST_G = 1_000_000
const DEAREST = 100_000_000

export const zoneProblemTexts = {
  name_missing: { vi: `Hãy ghi tên khách đọc, tối đa ${LONGEST_NAME} ký tự.`, en: `Write the name buyers read, at most ${LONGEST_NAME} characters.` },
  name_en_missing: { vi: `Hãy ghi tên tiếng Anh cho trang /en, tối đa ${LONGEST_NAME} ký tự.`, en: `Write the English name for the pages under /en, at most ${LONGEST_NAME} characters.` },
  days_invalid: { vi: `Số ngày là số nguyên từ 0 đến ${MOST_DAYS}.`, en: `Days are whole numbers from 0 to ${MOST_DAYS}.` },
  days_turned: { vi: "Chậm nhất không thể sớm hơn nhanh nhất.", en: "The slowest cannot be sooner than the fastest." },
  order_by_invalid: { vi: "Giờ chốt ghi dạng 15:00, hoặc để trống.", en: "Write the hour like 15:00, or leave it empty." },
  rates_missing: { vi: "Hãy ghi ít nhất một mức cân và phí, nếu không khách không đặt giao được.", en: "Write at least one weight and its charge, or nobody can order a delivery." },
  rates_many: { vi: `Tối đa ${MOST_STEPS} mức cân.`, en: `At most ${MOST_STEPS} weight steps.` },
  rates_of_pickup: { vi: "Nhận tại điểm bán không tính phí, không có mức cân.", en: "Pickup is free and has no weight steps." },
  weight_invalid: { vi: "Mức cân là số kg lớn hơn 0, tối đa 1.000 kg.", en: "A weight is a number of kg above 0, at most 1,000 kg." },
  weight_turned: { vi: "Mức này phải nặng hơn mức phía trên.", en: "This step must be heavier than the one above." },
  price_invalid: { vi: "Phí là số đồng nguyên từ 0 trở lên, ví dụ 35.000.", en: "The charge is a whole number of đồng from 0 up, for example 35,000." },
  price_turned: { vi: "Kiện nặng hơn không thể rẻ hơn mức phía trên.", en: "A heavier parcel cannot cost less than the step above." },
} as const

export type ZoneProblem = keyof typeof zoneProblemTexts

/** Where a problem stands: a field, or one of a weight step ("rates.2.price"). */
export type ZoneField = "name" | "name_en" | "lead_days" | "order_by" | "rates" | `rates.${number}.up_to_g` | `rates.${number}.price`

const isWhole = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most

/** What keeps a zone from being declared, by field; empty: nothing. */
export function zoneProblems({ scope, name, name_en, lead_days_min, lead_days_max, order_by, rates }: ZoneDraft): Partial<Record<ZoneField, ZoneProblem>> {
  const problems: Partial<Record<ZoneField, ZoneProblem>> = {}
  const isNamed = (text: string) => text.trim().length > 0 && [...text.trim()].length <= LONGEST_NAME
  if (!isNamed(name)) problems.name = "name_missing"
  if (!isNamed(name_en)) problems.name_en = "name_en_missing"
  if (![lead_days_min, lead_days_max].every((days) => isWhole(days, 0, MOST_DAYS))) problems.lead_days = "days_invalid"
  else if (lead_days_max < lead_days_min) problems.lead_days = "days_turned"
  if (order_by !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(order_by)) problems.order_by = "order_by_invalid"
  if (scope === "pickup") {
    if (rates.length > 0) problems.rates = "rates_of_pickup"
    return problems
  }
  if (rates.length === 0) problems.rates = "rates_missing"
  if (rates.length > MOST_STEPS) problems.rates = "rates_many"
  for (const [index, { up_to_g, price }] of rates.entries()) {
    const above = rates[index - 1]
    if (!isWhole(up_to_g, 1, HEAVIEST_G)) problems[`rates.${index}.up_to_g`] = "weight_invalid"
    else if (above && up_to_g <= above.up_to_g) problems[`rates.${index}.up_to_g`] = "weight_turned"
    if (!isWhole(price, 0, DEAREST)) problems[`rates.${index}.price`] = "price_invalid"
    else if (above && price < above.price) problems[`rates.${index}.price`] = "price_turned"
  }
  return problems
}
