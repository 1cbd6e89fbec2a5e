import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchFilters } from "@medusajs/framework/types"
import { now } from "@ocop/certification/modules/certification"
import type { HarvestCalendarResponse } from "../../../../http"
import { cardsWhere } from "../../../../reading/cards-where"
import { monthOf } from "../../../../rules/season"
import { readLocale } from "../../../../rules/text"

const MOST_ROWS = 500
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]

/** Those of this month first, then by how soon their season comes; what states none stands at the end, as far as there is room. */
export async function GET(req: MedusaRequest, res: MedusaResponse<HarvestCalendarResponse>) {
  const [locale, at] = [readLocale(req.locale), now()]
  const month = monthOf(at)
  const read = (filters: SearchFilters) => cardsWhere(req.scope, { filters, take: MOST_ROWS, locale, now: at })
  const stated = await read({ months: { $in: MONTHS } })
  const unstated = stated.length < MOST_ROWS ? (await read({})).filter(({ season }) => season.months.length === 0) : []
  const wait = (months: number[]) => Math.min(12, ...months.map((each) => (each - month + 12) % 12))
  res.json({
    month,
    rows: [...stated, ...unstated.slice(0, MOST_ROWS - stated.length)]
      .map((product) => ({ product, months: product.season.months }))
      .sort((one, other) => wait(one.months) - wait(other.months) || one.months.length - other.months.length),
  })
}
