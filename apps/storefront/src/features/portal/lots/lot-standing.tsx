import type { LotResponse } from "@ocop/traceability/http"
import { quantityText } from "@ocop/traceability/rules/lots"
import { fill } from "@/features/cart/fill"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { Notice } from "../portal-frame"
import { LotChip } from "./lot-chip"
import { lotWords } from "./words"

/** How a lot stands: what may not be done and why, how much of it is where, what is known of it. */
export function LotStanding({ lot, verbs, locale }: Pick<LotResponse, "lot" | "verbs"> & { locale: Locale }) {
  const words = lotWords[locale]
  const { state, state_reason, state_since, quantities } = lot
  const text = (quantity: number) => quantityText(quantity, lot.uom, locale)
  const stopped = { since: state_since ? formatDay(state_since, locale) : "", reason: state_reason ?? "" }
  const parts = [
    { name: words.left, quantity: quantities.left, bar: "bg-honey", always: true },
    { name: words.shelved, quantity: quantities.shelved, bar: "bg-leaf", always: lot.kind === "packed" },
    { name: words.sold, quantity: quantities.sold, bar: "bg-leaf-light", always: lot.kind === "packed" },
    { name: words.used, quantity: quantities.used, bar: "bg-line", always: false },
  ].filter(({ quantity, always }) => always || quantity > 0)
  const facts: [string, string | null][] = [
    [words.made, text(quantities.made)],
    [words.made_on, formatDay(lot.made_on, locale)],
    [words.best_before, lot.best_before && formatDay(lot.best_before, locale)],
    [words.unit, lot.unit_net && lot.unit_uom ? quantityText(lot.unit_net, lot.unit_uom, locale) : null],
    [words.supplier, lot.supplier],
    [words.supplier_lot, lot.supplier_lot],
    [words.note, lot.note],
  ]
  return (
    <>
      {state === "recalled" && <Notice tone="bad">{fill(words.recalled, stopped)}</Notice>}
      {state === "held" && <Notice tone="bad">{verbs.includes("resume") ? fill(words.held, stopped) : fill(words.held_by_office, stopped)}</Notice>}
      {state === "expired" && <Notice tone="bad">{words.expired}</Notice>}
      {lot.flagged && <p className="rounded-card bg-honey-wash p-4">{words.flagged}</p>}
      <section aria-labelledby="con" className="grid gap-4 rounded-card border border-line bg-card p-4 sm:p-6">
        <p className="flex flex-wrap items-center justify-between gap-2">
          <span className="measure text-18">{lot.title}</span>
          <LotChip state={state} locale={locale} />
        </p>
        <p id="con" className="grid">
          <span className="text-14 text-quiet">{words.left}</span>
          <span className="sign text-46 leading-none text-leaf">{text(quantities.left)}</span>
        </p>
        <div aria-hidden="true" className="flex h-4 overflow-hidden rounded-pill border border-line">
          {parts.map(({ name, quantity, bar }) => (
            <span key={name} className={bar} style={{ flexGrow: quantity }} />
          ))}
        </div>
        {parts.length > 1 && (
          <ul className="flex flex-wrap gap-x-5 gap-y-1 text-14">
            {parts.map(({ name, quantity, bar }) => (
              <li key={name} className="flex items-center gap-2">
                <span aria-hidden="true" className={`size-3 rounded-pill ${bar}`} />
                {name}: {text(quantity)}
              </li>
            ))}
          </ul>
        )}
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-t border-line pt-3 text-14">
          {facts.map(([name, value]) =>
            value ? (
              <div key={name} className="contents">
                <dt className="text-quiet">{name}</dt>
                <dd className="break-words">{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </section>
    </>
  )
}
