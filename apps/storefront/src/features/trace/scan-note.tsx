import type { ScanResponse } from "@ocop/traceability/http"
import { formatDay } from "@/i18n/format"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { Button } from "@/ui/button"
import { classes } from "@/ui/classes"
import { inputClasses } from "@/ui/field"
import { sendScanPlace } from "./actions"

interface ScanNoteProps {
  /** null: no box has this number */
  scan: ScanResponse["scan"] | null
  box: { gtin: string; lot: string; serial: string }
  told: boolean
  provinces: readonly { code: string; name: string }[]
  locale: Locale
}

/** How often this very box was looked at, and the question that finds copied labels. */
export function ScanNote({ scan, box, told, provinces, locale }: ScanNoteProps) {
  const words = traceWords[locale]
  const bad = !scan || scan.suspicious
  const [title, text] = !scan
    ? [words.scan_unknown, words.scan_unknown_text]
    : scan.suspicious
      ? [words.scan_suspicious, words.scan_suspicious_text(formatDay(scan.first_on, locale))]
      : scan.times <= 1
        ? [words.scan_first, words.scan_first_text]
        : [words.scan_again(scan.times), words.scan_again_text(formatDay(scan.first_on, locale))]
  return (
    <div className={classes("border-b border-line py-4", bad ? "bg-alert-wash" : "bg-honey-wash")}>
      <div className="wrap grid gap-x-10 gap-y-3 md:grid-cols-2">
        <div>
          <p className={classes("text-18 font-semibold", bad ? "text-alert" : "text-honey-ink")}>{title}</p>
          <p className="measure">{text}</p>
        </div>
        {scan && told ? <p role="status" className="self-center font-semibold text-leaf">{words.scan_place_thanks}</p> : null}
        {scan && !told && provinces.length > 0 ? (
          <form action={sendScanPlace} className="grid content-start gap-1">
            {Object.entries({ ...box, locale }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <label htmlFor="tinh" className="text-14 font-semibold">{words.scan_place}</label>
            <div className="flex gap-2">
              <select id="tinh" name="province" required defaultValue="" className={classes(inputClasses, "min-w-0 grow")} aria-describedby="tinh-vi-sao">
                <option value="" disabled />
                {provinces.map(({ code, name }) => (
                  <option key={code} value={code}>{name}</option>
                ))}
              </select>
              <Button type="submit" look="secondary">{words.scan_place_send}</Button>
            </div>
            <p id="tinh-vi-sao" className="text-13 text-quiet">{words.scan_place_why}</p>
          </form>
        ) : null}
      </div>
    </div>
  )
}
