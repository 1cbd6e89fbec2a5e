import type { LotView } from "@ocop/traceability/http"
import { LOT_STATE_NAMES } from "@ocop/traceability/rules/lots"
import { cardClasses, Notice } from "@/features/portal/portal-frame"
import { formatCount, formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"
import { inputClasses } from "@/ui/field"
import { labelWords } from "./label-words"

const STOPPED: readonly LotView["state"][] = ["recalled", "held", "expired"]

/** Asks for the labels of one packed lot; a plain form that answers with the file. */
export function LabelForm({ lot, locale }: { lot: LotView; locale: Locale }) {
  const words = labelWords[locale]
  const why = lot.kind !== "packed" ? words.not_packed : STOPPED.includes(lot.state) ? words.stopped : null
  if (why) return <Notice tone="bad">{`${lot.code}: ${why}`}</Notice>
  const id = (name: string) => `${name}-${lot.id}`
  return (
    <form action={href(locale, "/nha-san-xuat/nhan/in")} method="post" className={cardClasses} aria-labelledby={id("lo")}>
      <div>
        <h2 id={id("lo")} className="text-18 font-semibold break-all">{lot.code}</h2>
        <p className="text-quiet">
          {lot.title} · {words.boxes(formatCount(lot.quantities.made, locale), formatDay(lot.made_on, locale))} · {LOT_STATE_NAMES[lot.state][locale]}
        </p>
      </div>
      <input type="hidden" name="lot_id" value={lot.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid gap-1.5">
          <label htmlFor={id("format")} className="font-semibold">{words.format}</label>
          <select id={id("format")} name="format" className={`${inputClasses} min-h-14`} defaultValue="a4">
            {(["a4", "roll", "carton"] as const).map((format) => (
              <option key={format} value={format}>{words.formats[format]}</option>
            ))}
          </select>
        </div>
        <div className="grid gap-1.5">
          <label htmlFor={id("count")} className="font-semibold">{words.count}</label>
          <input id={id("count")} name="count" type="number" inputMode="numeric" min={1} max={Math.min(1000, lot.quantities.made)} required defaultValue={Math.min(24, lot.quantities.made)} className={`${inputClasses} min-h-14`} />
        </div>
        <div className="grid gap-1.5">
          <label htmlFor={id("skip")} className="font-semibold">{words.skip}</label>
          <input id={id("skip")} name="skip" type="number" inputMode="numeric" min={0} max={23} defaultValue={0} className={`${inputClasses} min-h-14`} />
        </div>
        <label className="flex min-h-14 items-center gap-3 self-end">
          <input type="checkbox" name="serials" className="size-6 shrink-0 accent-leaf" />
          {words.serials}
        </label>
      </div>
      <p className="text-14 text-quiet">{words.wait}</p>
      <Button type="submit" className="min-h-14 sm:justify-self-start">{words.print}</Button>
    </form>
  )
}
