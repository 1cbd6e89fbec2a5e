import type { LotOperationView, LotResponse } from "@ocop/traceability/http"
import { MOVEMENT_KIND_NAMES, OPERATION_KIND_NAMES, quantityText, STEP_KIND_NAMES } from "@ocop/traceability/rules/lots"
import { fill } from "@/features/cart/fill"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { lotWords, type LotWords } from "./words"

interface Line {
  id: string
  at: string
  title: string
  texts: string[]
  by: string | null
}

/** What was done with this very lot, newest first: operations, what was said, where its boxes went. */
export function LotHistory({ lot, lots, operations, steps, movements, locale }: LotResponse & { locale: Locale }) {
  const words = lotWords[locale]
  const own = operations.filter(({ flows }) => flows.some(({ lot_id }) => lot_id === lot.id))
  const lines: Line[] = [
    ...own.map((operation): Line => ({ id: operation.id, at: operation.happened_at, title: OPERATION_KIND_NAMES[operation.kind][locale], texts: tellFlows(operation, lots, words, locale), by: operation.actor.name })),
    ...steps.filter(({ lot_id }) => lot_id === lot.id).map((step, index): Line => ({ id: `step-${index}`, at: step.at, title: STEP_KIND_NAMES[step.kind][locale], texts: [step.reason], by: step.actor.name })),
    ...movements.map(
      ({ kind, quantity, stock_location, order_code, reason, at }, index): Line => ({
        id: `move-${index}`,
        at,
        title: MOVEMENT_KIND_NAMES[kind][locale],
        texts: [[quantityText(quantity, lot.uom, locale), stock_location.name, order_code && fill(words.in_order, { code: order_code })].filter(Boolean).join(" · "), ...(reason ? [reason] : [])],
        by: null,
      }),
    ),
  ].sort((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <section aria-labelledby="da-lam" className="grid gap-3">
      <h2 id="da-lam" className="sign text-23 text-leaf">
        {words.history}
      </h2>
      <ol className="grid gap-0 border-l-2 border-line pl-4">
        {lines.map(({ id, at, title, texts, by }) => (
          <li key={id} className="relative pb-4 before:absolute before:top-2 before:-left-[1.4rem] before:size-3 before:rounded-pill before:bg-orange">
            <p className="font-semibold">{title}</p>
            {texts.map((text) => (
              <p key={text} className="break-words">
                {text}
              </p>
            ))}
            <p className="text-14 text-quiet">{by ? fill(words.by, { name: by, day: formatDay(at, locale) }) : formatDay(at, locale)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function tellFlows({ flows, loss, base_uom, reason }: LotOperationView, lots: LotResponse["lots"], words: LotWords, locale: Locale): string[] {
  const amounts = (direction: "in" | "out") =>
    flows
      .filter((flow) => flow.direction === direction)
      .flatMap(({ lot_id, quantity }) => {
        const lot = lots.find(({ id }) => id === lot_id)
        return lot ? [`${quantityText(quantity, lot.uom, locale)} (${lot.code})`] : []
      })
      .join(" + ")
  const [into, out] = [amounts("in"), amounts("out")]
  return [...(into ? [`${words.from} ${into}`] : []), ...(out ? [`${words.into} ${out}`] : []), ...(loss > 0 ? [fill(words.lost, { quantity: quantityText(loss, base_uom, locale) })] : []), ...(reason ? [reason] : [])]
}
