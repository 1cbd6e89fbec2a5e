import { unitBeside } from "@ocop/counter/rules"
import type { TraceView } from "@ocop/traceability/http"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"
import { StarChip } from "@/ui/star-chip"

/** What a gift box holds: each thing with its maker, its own star today, and its own story one touch away. */
export function Contents({ contents, locale }: { contents: TraceView["contents"]; locale: Locale }) {
  const words = traceWords[locale]
  return (
    <section aria-labelledby="trong-hop" className="wrap mt-8">
      <h2 id="trong-hop" className="sign text-23 text-leaf md:text-33">{words.inside}</h2>
      <p className="measure mt-1 mb-4 text-quiet">{words.inside_text}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3 md:grid-cols-2">
        {contents.map(({ lot, path, title, unit, per_box, producer, star, best_before, stopped }) => (
          <li key={lot} className={`relative grid content-start gap-1 rounded-card border p-4 has-focus-visible:outline-3 has-focus-visible:outline-orange-ink ${stopped ? "border-alert bg-alert-wash" : "border-line bg-card"}`}>
            <h3 className="leading-snug font-semibold break-words">
              {per_box} × {path ? <a href={href(locale, path)} className="outline-none after:absolute after:inset-0 hover:underline">{title}</a> : title}
              <span className="font-normal text-quiet">{unitBeside(title, unit ?? "").replaceAll(" ", "\u00a0")}</span>
            </h3>
            {producer ? <p className="text-14 text-quiet">{producer.name}</p> : null}
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-14">
              {star ? <StarChip star={star} locale={locale} /> : null}
              <span>{words.lot(lot)}{best_before ? ` · ${words.best_before.toLowerCase()} ${formatDay(best_before, locale)}` : ""}</span>
            </p>
            {stopped ? <p className="font-semibold text-alert">{stopped}</p> : null}
            {path ? <p aria-hidden="true" className="link w-fit text-14">{words.inside_go}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
