import type { Objection } from "../rules/supply"
import type { SupplyNames } from "./names"

interface TellWith {
  names: SupplyNames
  communeName: (code: string) => string
  days: (fortnight: number) => { first: string; last: string }
}

const short = (day: string) => `${day.slice(8)}/${day.slice(5, 7)}`

/** What stands against a plan, as a sentence that says whose goods and what to do. */
export function tellObjection(objection: Objection, { names, communeName, days }: TellWith): { vi: string; en: string } {
  const variant = (id: string) => names.variants.get(id) ?? id
  const producer = (id: string) => names.producers.get(id) ?? id
  const outlet = (id: string) => names.outlets.get(id) ?? id
  const when = (fortnight: number) => `${short(days(fortnight).first)}–${short(days(fortnight).last)}`
  switch (objection.kind) {
    case "beyond_supply":
      return {
        vi: `${producer(objection.producer_id)} thiếu ${objection.missing} ${variant(objection.variant_id)} cho ${when(objection.fortnight)}: không thu kịp, hoặc hàng cũ đã hết hạn. Hãy bớt, hoặc lấy của chủ thể khác.`,
        en: `${producer(objection.producer_id)} is ${objection.missing} short of ${variant(objection.variant_id)} for ${when(objection.fortnight)}: not harvested by then, or too old. Take less, or take it from somebody else.`,
      }
    case "beyond_demand":
      return {
        vi: `${outlet(objection.outlet_id)} nhận nhiều hơn dự kiến bán ${objection.over} ${variant(objection.variant_id)} trong ${when(objection.fortnight)}.`,
        en: `${outlet(objection.outlet_id)} gets ${objection.over} ${variant(objection.variant_id)} more than it is expected to sell in ${when(objection.fortnight)}.`,
      }
    case "needs_star":
      return {
        vi: `${outlet(objection.outlet_id)} chỉ nhận hàng có sao OCOP; ${variant(objection.variant_id)} của ${producer(objection.producer_id)} chưa có. Hãy gửi nơi khác.`,
        en: `${outlet(objection.outlet_id)} takes goods with an OCOP star only; ${variant(objection.variant_id)} of ${producer(objection.producer_id)} has none. Send it elsewhere.`,
      }
    case "unknown":
      return { vi: "Dòng này nói về chủ thể, nơi bán hoặc kỳ không có trong kế hoạch. Hãy bỏ dòng này.", en: "This line names a producer, an outlet or a fortnight that is not in the plan. Remove it." }
    case "below_commune_minimum":
      return {
        vi: `${communeName(objection.commune_code)} còn thiếu ${objection.missing} ${variant(objection.variant_id)} để đủ mức tối thiểu của xã trong ${when(objection.fortnight)}.`,
        en: `${communeName(objection.commune_code)} lacks ${objection.missing} ${variant(objection.variant_id)} of its minimum in ${when(objection.fortnight)}.`,
      }
    case "below_fair_share":
      return {
        vi: `${producer(objection.producer_id)} được gửi ít hơn phần công bằng ${objection.missing} ${variant(objection.variant_id)} trong cả năm.`,
        en: `${producer(objection.producer_id)} gets to send ${objection.missing} ${variant(objection.variant_id)} less than its fair share over the year.`,
      }
  }
}
