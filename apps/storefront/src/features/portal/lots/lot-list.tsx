import type { LotView } from "@ocop/traceability/http"
import { LOT_KIND_NAMES, LOT_KINDS, LOT_STATE_NAMES, LOT_STATES, quantityText } from "@ocop/traceability/rules/lots"
import { fill } from "@/features/cart/fill"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { buttonClasses } from "@/ui/button"
import { ChipLink } from "@/ui/chip"
import { Disclosure } from "@/ui/disclosure"
import { SelectField, TextField } from "@/ui/field"
import { LotChip } from "./lot-chip"
import { lotWords } from "./words"

export interface LotSearch {
  q: string
  kind: string
  state: string
}

export const LOTS = "/nha-san-xuat/lo-hang"

/** The address of the list under these filters, without what is not set. */
export function lotsPath({ q, kind, state }: LotSearch, page = 1): string {
  const query = new URLSearchParams([["tim", q], ["loai", kind], ["tinh-trang", state], ["trang", page > 1 ? String(page) : ""]].filter(([, value]) => value) as [string, string][])
  return query.size > 0 ? `${LOTS}?${query.toString()}` : LOTS
}

/** By kind with one tap, by state, code or name with a plain form. */
export function LotFinder({ search, locale }: { search: LotSearch; locale: Locale }) {
  const words = lotWords[locale]
  return (
    <div className="grid gap-2">
      <ul className="flex flex-wrap gap-2">
        {["", ...LOT_KINDS].map((kind) => (
          <li key={kind}>
            <ChipLink href={href(locale, lotsPath({ ...search, kind }))} pressed={search.kind === kind}>
              {kind === "" ? words.all_kinds : LOT_KIND_NAMES[kind as (typeof LOT_KINDS)[number]][locale]}
            </ChipLink>
          </li>
        ))}
      </ul>
      <Disclosure label={words.finder} open={search.q !== "" || search.state !== ""}>
        <form action={href(locale, LOTS)} className="grid gap-3 sm:grid-cols-[1fr_12rem_auto] sm:items-end" role="search">
          {search.kind && <input type="hidden" name="loai" value={search.kind} />}
          <TextField id="tim" name="tim" label={words.search} type="search" defaultValue={search.q} maxLength={60} autoCapitalize="none" className="min-h-14" />
          <div className="grid grid-cols-[1fr_auto] items-end gap-3 sm:contents">
            <SelectField id="tinh-trang" name="tinh-trang" label={words.state} defaultValue={search.state} className="min-h-14">
              <option value="">{words.any_state}</option>
              {LOT_STATES.map((state) => (
                <option key={state} value={state}>
                  {LOT_STATE_NAMES[state][locale]}
                </option>
              ))}
            </SelectField>
            <button type="submit" className={buttonClasses("secondary", "min-h-14")}>
              {words.find}
            </button>
          </div>
        </form>
      </Disclosure>
    </div>
  )
}

/** How much of it there is, in the words of its kind. */
export function stockText({ kind, uom, quantities: { made, left, shelved, sold } }: Pick<LotView, "kind" | "uom" | "quantities">, locale: Locale): string {
  const words = lotWords[locale]
  const text = (quantity: number) => quantityText(quantity, uom, locale)
  return kind === "packed" ? fill(words.boxes_short, { left, shelved, sold }) : fill(words.left_of, { left: text(left), made: text(made) })
}

export function LotList({ lots, locale, path = (id) => `${LOTS}/${id}` }: { lots: readonly LotView[]; locale: Locale; path?: (id: string) => string }) {
  return (
    <ul className="divide-y divide-line">
      {lots.map((lot) => (
        <li key={lot.id}>
          <a href={href(locale, path(lot.id))} className="grid min-h-14 gap-1 py-3 hover:bg-leaf-wash">
            <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <span className="text-18 font-semibold break-all underline underline-offset-4">{lot.code}</span>
              <LotChip state={lot.state} locale={locale} />
            </span>
            <span className="line-clamp-2">{lot.title}</span>
            <span className="flex flex-wrap justify-between gap-x-3 text-14 text-quiet">
              <span>{stockText(lot, locale)}</span>
              <span>{formatDay(lot.made_on, locale)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
