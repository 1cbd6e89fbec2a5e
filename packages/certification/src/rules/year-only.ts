import { regimeAt } from "./regime"
import { addMonths, startOfDay } from "./time"

/**
 * The span in which a certificate surely stands when only its year of recognition is known. It was given on some day of that year, so it surely stands
 * from the next 1 January, and surely not beyond what a certificate given on the year's first day would have had. Both ends err against the star.
 */
export function certainSpanOf(year: number): { valid_from: Date; valid_until: Date } {
  const firstDay = startOfDay(`${year}-01-01`)
  return { valid_from: startOfDay(`${year + 1}-01-01`), valid_until: addMonths(firstDay, regimeAt(firstDay).validity_months) }
}
