"use client"
import { dayText, placeIdOf } from "@ocop/traceability/rules/logbook"
import { useState } from "react"
import { ButtonLink } from "@/ui/button"
import { classes } from "@/ui/classes"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { standsInTheWay, type Row } from "../book/read-book"
import { EntryLine } from "../parts/entry-line"
import { Screen } from "../parts/screen"
import { TakingState } from "./home"

const AT_ONCE = 50

/** The book, newest day first; of one plot or apiary when it is asked for. */
export function ListScreen({ place: asked }: { place: string | undefined }) {
  const { book, today, words } = useOpenBook()
  const [most, setMost] = useState(AT_ONCE)
  const place = book.places.find(({ id }) => id === asked)
  const rows = place ? book.rows.filter(({ current }) => placeIdOf(current.place) === place.id) : book.rows
  const days = byDay(rows.slice(0, most))
  const used = book.places.filter(({ id }) => id === asked || book.rows.some(({ current }) => placeIdOf(current.place) === id))
  return (
    <Screen title={place?.name ?? words.book} back={place ? to("so") : undefined}>
      {place && (
        <div className="flex flex-wrap items-center justify-between gap-3 rounded-card border-2 border-line bg-card p-3 text-18">
          <span>{place.crop}</span>
          <TakingState place={place} open={standsInTheWay(book, place, today)} />
        </div>
      )}
      {used.length > 1 && (
        <nav aria-label={words.filter_place}>
          <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1">
            {[{ id: "", name: words.all_places }, ...used].map(({ id, name }) => (
              <li key={id}>
                <a
                  href={id ? to("so", id) : to("so")}
                  aria-current={id === (place?.id ?? "") ? "true" : undefined}
                  className={classes("inline-flex min-h-12 items-center rounded-pill border-2 px-4 font-semibold whitespace-nowrap", id === (place?.id ?? "") ? "border-leaf bg-leaf text-card" : "border-line bg-card hover:border-leaf")}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {rows.length === 0 && <p className="text-18 text-quiet">{book.rows.length === 0 ? words.empty_book : words.nothing_here}</p>}
      {days.map(([day, of]) => (
        <section key={day} aria-labelledby={`ngay-${day}`} className="grid gap-2">
          <h2 id={`ngay-${day}`} className="text-18 font-semibold text-leaf">
            {day === today ? words.today : dayText(day)}
          </h2>
          <ul className="grid gap-2">
            {of.map((row) => (
              <li key={row.first.id}>
                <EntryLine entry={row.current} row={row} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {rows.length > most && (
        <button type="button" onClick={() => setMost(most + AT_ONCE)} className="min-h-16 rounded-pill border-2 border-leaf text-18 font-semibold text-leaf">
          {words.more}
        </button>
      )}
      {place && (
        <ButtonLink look="secondary" href={to("noi", place.of === "plot" ? "plots" : "apiaries", place.id)} className="min-h-14 text-18">
          {words.edit}: {place.name}
        </ButtonLink>
      )}
    </Screen>
  )
}

function byDay(rows: Row[]): [string, Row[]][] {
  const days = new Map<string, Row[]>()
  for (const row of rows) {
    const day = days.get(row.current.happened_on)
    if (day) day.push(row)
    else days.set(row.current.happened_on, [row])
  }
  return [...days]
}
