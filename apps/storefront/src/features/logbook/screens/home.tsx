"use client"
import { dayText, daysBetween, kindSpec, type EntryKind, type Interval } from "@ocop/traceability/rules/logbook"
import { InstallOffer } from "@/browser/install-offer"
import { classes } from "@/ui/classes"
import { ButtonLink } from "@/ui/button"
import { fill } from "../../cart/fill"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { placesFor, standsInTheWay, type PlaceHere } from "../book/read-book"
import { EntryLine } from "../parts/entry-line"
import { Screen } from "../parts/screen"
import { WorkIcon } from "../parts/work-icon"

const OF_ORCHARD: EntryKind[] = ["irrigation", "pesticide", "fertilizer", "harvest"]
const MOST_OF_TODAY = 8
const OF_APIARY: EntryKind[] = ["feeding", "treatment", "extraction", "hive_placement"]

/** What is done nearly every day, under the thumb; what was done today; where something may be taken. */
export function Home() {
  const { book, locale, owner, today, words } = useOpenBook()
  const places = placesFor(book, "either", today)
  const kinds = [...(places.some(({ of }) => of === "plot") ? OF_ORCHARD : []), ...(places.some(({ of }) => of === "apiary") ? OF_APIARY : [])]
  const done = book.rows.filter(({ current }) => current.happened_on === today)
  return (
    <Screen title={owner.producer_name}>
      {places.length === 0 ? (
        <div className="grid gap-4 rounded-card border-2 border-line bg-card p-4">
          <p className="text-18">{words.add_place_first}</p>
          <ButtonLink href={to("noi")} className="min-h-16 text-18">
            {words.add_place}
          </ButtonLink>
        </div>
      ) : (
        <section aria-labelledby="ghi" className="grid gap-3">
          <h2 id="ghi" className="sign text-23 text-leaf">
            {words.write}
          </h2>
          <ul className="grid grid-cols-2 gap-3">
            {kinds.map((kind) => (
              <li key={kind}>
                <a href={to("ghi", kind)} className="grid min-h-24 content-center justify-items-center gap-1 rounded-card border-2 border-leaf bg-card p-3 text-center text-18 leading-tight font-semibold hover:bg-leaf-wash active:bg-leaf-wash">
                  <WorkIcon kind={kind} className="size-12" />
                  {kindSpec(kind).label[locale]}
                </a>
              </li>
            ))}
            <li className="col-span-2">
              <a href={to("viec")} className="flex min-h-16 items-center justify-center gap-3 rounded-card border-2 border-line bg-card p-3 text-18 font-semibold hover:border-leaf">
                {words.other_work} <span aria-hidden="true">→</span>
              </a>
            </li>
          </ul>
        </section>
      )}
      {places.length > 0 && (
        <section aria-labelledby="hai" className="grid gap-3">
          <h2 id="hai" className="sign text-23 text-leaf">
            {words.when_harvest}
          </h2>
          <ul className="grid gap-2">
            {[...places].sort((a, b) => a.of.localeCompare(b.of) * -1 || a.name.localeCompare(b.name, "vi", { numeric: true })).map((place) => (
              <li key={place.id}>
                <PlaceState place={place} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="nay" className="grid gap-3">
        <h2 id="nay" className="sign text-23 text-leaf">
          {words.done_today}
        </h2>
        {done.length === 0 ? (
          <p className="text-18 text-quiet">{words.nothing_today}</p>
        ) : (
          <ul className="grid gap-2">
            {done.slice(0, MOST_OF_TODAY).map((row) => (
              <li key={row.first.id}>
                <EntryLine entry={row.current} row={row} />
              </li>
            ))}
          </ul>
        )}
        {done.length > MOST_OF_TODAY && (
          <a href={to("so")} className="link inline-flex min-h-12 items-center text-18">
            {words.more} ({done.length - MOST_OF_TODAY})
          </a>
        )}
      </section>
      <InstallOffer locale={locale} words={words} />
    </Screen>
  )
}

function PlaceState({ place }: { place: PlaceHere }) {
  const { book, today } = useOpenBook()
  const open = standsInTheWay(book, place, today)
  return (
    <a href={to("so", place.id)} className={classes("flex min-h-16 items-center gap-3 rounded-card border-2 bg-card p-3 hover:border-leaf", open ? "border-honey" : "border-line")}>
      <span className="grow text-18 font-semibold">{place.name}</span>
      <TakingState place={place} open={open} />
    </a>
  )
}

/** "Được hái", or from which day and because of what. */
export function TakingState({ place, open }: { place: PlaceHere; open: Interval | null }) {
  const { today, words } = useOpenBook()
  if (!open) return <span className="text-right font-semibold text-leaf-light">✓ {place.of === "plot" ? words.may_harvest : words.may_extract}</span>
  if (!open.until) return <span className="text-right font-semibold text-alert">{words.still_feeding}</span>
  return (
    <span className="grid justify-items-end text-right leading-snug">
      <span className="font-semibold text-alert">{fill(place.of === "plot" ? words.harvest_from : words.extract_from, { day: dayText(open.until) })}</span>
      <span className="text-14 text-quiet">
        {fill(words.days_left, { count: daysBetween(today, open.until) })} · {open.name}
      </span>
    </span>
  )
}
