import { readQuantity, type Uom } from "@ocop/traceability/rules/quantities"
import type { LotVerb } from "@ocop/traceability/rules/lots"
import type { Locale } from "@/i18n/locales"
import { ROWS } from "./reckon"
import type { LotWords } from "./words"

interface BodyOf {
  verb: LotVerb
  form: FormData
  uom: Uom
  words: LotWords
  locale: Locale
}

/** A field whose amount cannot be read, by its name on the page. */
export class UnreadableAmount extends Error {
  override name = "UnreadableAmount"
}

/** What a form of a lot asks of `POST /producer/lots/{id}/{verb}`: amounts in the smallest unit, what was left empty left out. */
export function bodyOf({ verb, form, uom, words, locale }: BodyOf): object {
  const typed = (name: string, most = 300) => String(form.get(name) ?? "").trim().slice(0, most)
  const or = <Value>(value: Value | "" | null) => (value === "" || value === null ? undefined : value)
  const unitIn = (name: string): Uom => (["g", "ml", "piece"] as const).find((unit) => unit === typed(name)) ?? uom
  const amount = (name: string, field: string, unit: Uom = uom): number | undefined => {
    if (typed(name) === "") return undefined
    const quantity = readQuantity(typed(name), unit, locale)
    if (quantity === null) throw new UnreadableAmount(field)
    return quantity
  }
  const needed = (name: string, field: string, unit: Uom = uom): number => {
    const quantity = amount(name, field, unit)
    if (!quantity) throw new UnreadableAmount(field)
    return quantity
  }
  const named = (sentence: string, unit: Uom = uom) => sentence.replace("{unit}", words.units[unit])
  const rows = Array.from({ length: ROWS }, (_, row) => row)
  const filled = rows.filter((row) => typed(`amount.${row}`) !== "")
  const when = { happened_on: or(typed("day", 10)), reason: or(typed("reason")) }
  const reason = typed("reason")
  const stated = unitIn("stated_uom")
  const place = { stock_location_id: or(typed("location", 64)) }

  switch (verb) {
    case "grade":
      return { quantity: amount("take", named(words.take)), outputs: filled.map((row) => ({ title: typed(`title.${row}`, 120), quantity: needed(`amount.${row}`, named(words.amount)) })), ...when }
    case "split":
      return { quantities: filled.map((row) => needed(`amount.${row}`, words.part.replace("{number}", String(row + 1)))), ...when }
    case "merge":
      return { lot_ids: form.getAll("lots").map(String), title: or(typed("title", 120)), ...when }
    case "pack":
      return {
        variant_id: typed("variant", 64),
        units: needed("units", words.pack_units, "piece"),
        per_unit: amount("per_unit", named(words.per_unit)),
        loss: amount("loss", named(words.pack_loss)) || undefined,
        best_before: or(typed("best_before", 10)),
        code: or(typed("code", 20)),
        ...when,
      }
    case "transform":
      return {
        quantity: needed("take", named(words.take)),
        inputs: rows
          .filter((row) => typed(`lot.${row}`) !== "")
          .map((row) => {
            const [lot_id = "", unit = "g"] = typed(`lot.${row}`).split("/")
            return { lot_id, quantity: needed(`extra.${row}`, words.extra_amount, unit as Uom), stated: amount(`extra_weight.${row}`, named(words.same_as, stated), stated) }
          }),
        outputs: filled.map((row) => {
          const variant_id = or(typed(`variant.${row}`, 64))
          const unit = variant_id ? "piece" : unitIn(`unit.${row}`)
          return { title: typed(`title.${row}`, 120), quantity: needed(`amount.${row}`, named(words.amount, unit), unit), uom: unit, variant_id, stated: amount(`weight.${row}`, named(words.same_as, stated), stated) }
        }),
        ...when,
      }
    case "release":
      return { quantity: amount("amount", words.release_amount, "piece"), ...place }
    case "withdraw":
      return { quantity: amount("amount", words.withdraw_amount, "piece"), ...place, reason }
    case "loss":
      return { quantity: needed("amount", named(words.loss_amount)), reason, from: (["store", "shelf"] as const).find((from) => from === typed("from")), ...place }
    default:
      return { reason }
  }
}
