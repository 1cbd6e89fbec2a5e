import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/certification/modules/certification"
import type { HarvestCalendarResponse } from "../../../../http"
import { cardsWhere } from "../../../../reading/cards-where"
import { monthOf } from "../../../../rules/season"
import { readLocale } from "../../../../rules/text"

const MOST_ROWS = 500
const MONTHS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]

/** Products whose season is stated, those of this month first, then by how soon their season comes. */
export async function GET(req: MedusaRequest, res: MedusaResponse<HarvestCalendarResponse>) {
  const [locale, at] = [readLocale(req.locale), now()]
  const month = monthOf(at)
  const products = await cardsWhere(req.scope, { filters: { months: { $in: MONTHS } }, take: MOST_ROWS, locale, now: at })
  const wait = (months: number[]) => Math.min(...months.map((each) => (each - month + 12) % 12))
  res.json({
    month,
    rows: products
      .map((product) => ({ product, months: product.season.months }))
      .sort((one, other) => wait(one.months) - wait(other.months) || one.months.length - other.months.length),
  })
}
