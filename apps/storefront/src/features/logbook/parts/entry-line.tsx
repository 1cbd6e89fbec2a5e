"use client"
import { kindSpec, placeIdOf } from "@ocop/traceability/rules/logbook"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { summary } from "../book/in-words"
import { standsInTheWay, type Row } from "../book/read-book"
import type { BookEntry } from "../store/book-database"
import { SavedMark } from "./screen"
import { WorkIcon } from "./work-icon"

/** One entry in a list: what, how much, where, and where it is saved. */
export function EntryLine({ entry, row }: { entry: BookEntry; row?: Row }) {
  const { book, locale, words } = useOpenBook()
  const place = book.places.find(({ id }) => id === placeIdOf(entry.place))
  const label = kindSpec(entry.kind).label[locale]
  const tooEarly = entry.content !== null && entry.kind === "harvest" && place && standsInTheWay(book, place, entry.happened_on)
  return (
    <a href={to("muc", entry.id)} className="flex min-h-18 items-center gap-3 rounded-card border-2 border-line bg-card p-3 hover:border-leaf">
      <WorkIcon kind={entry.kind} className="size-11 shrink-0" />
      <span className="grid min-w-0 grow gap-0.5">
        <span className={classes("text-18 leading-tight font-semibold", entry.content === null && "line-through")}>
          {label}
          {place ? ` · ${place.name}` : ""}
        </span>
        <span className="text-16 leading-snug text-quiet">
          {entry.content === null ? words.withdrawn : summary(entry.kind, entry.content, locale)}
          {row && row.corrections.length > 0 && entry.content !== null ? ` (${words.corrected})` : ""}
        </span>
        {tooEarly && <span className="text-14 font-semibold text-alert">{words.broken}</span>}
      </span>
      <WhereMark entry={entry} />
    </a>
  )
}

export function WhereMark({ entry }: { entry: Pick<BookEntry, "where" | "seq"> }) {
  const { words } = useOpenBook()
  const said = entry.where === "server" ? (entry.seq ? fill(words.on_server_no, { seq: entry.seq }) : words.on_server) : entry.where === "phone" ? words.on_phone : words.sent_back
  return (
    <span className={classes("grid shrink-0 justify-items-center", entry.where === "server" ? "text-leaf-light" : entry.where === "phone" ? "text-honey-ink" : "text-alert")}>
      <SavedMark state={entry.where} />
      <span className="sr-only">{said}</span>
    </span>
  )
}
