import type { PointNow } from "@/data/sales-points"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { openingInWords } from "./opening-in-words"

/** Those that have no number on the map: a line each, under their commune. The looks stand on the list, so that hundreds of lines stay light. */
export function MorePoints({ points, today, locale }: { points: PointNow[]; today: string; locale: Locale }) {
  const words = pointWords[locale]
  const byCommune = Object.entries(groupBy(points, ({ commune }) => words.in_commune(commune.name, commune.province))).sort(([one], [other]) => one.localeCompare(other, "vi"))
  return (
    <section aria-labelledby="diem-khac" className="mt-10">
      <h2 id="diem-khac" className="sign text-23 text-leaf md:text-33">{words.more(points.length)}</h2>
      {byCommune.map(([commune, there]) => (
        <details key={commune} open={byCommune.length === 1} className="group mt-3 border-b border-line pb-3">
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-18 font-semibold">
            <span aria-hidden="true" className="text-leaf group-open:rotate-90">▸</span>
            {words.of_commune(commune, there.length)}
          </summary>
          <ul className="text-14 text-quiet md:grid md:grid-cols-2 md:gap-x-8 [&_a]:block [&_a]:pt-2 [&_a]:text-16 [&_a]:font-semibold [&_a]:text-ink [&_a]:hover:underline [&_li]:border-t [&_li]:border-line [&_li]:pb-2">
            {there.map((point) => (
              <li key={point.handle}>
                <a href={href(locale, `/diem-ban/${point.handle}`)}>{point.name}</a>
                {`${openingInWords(point.opening, { today, locale })}. ${point.address}`}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}

function groupBy<Row>(rows: readonly Row[], nameOf: (row: Row) => string): Record<string, Row[]> {
  const groups: Record<string, Row[]> = {}
  for (const row of rows) (groups[nameOf(row)] ??= []).push(row)
  return groups
}
