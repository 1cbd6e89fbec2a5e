"use client"
import { isEntryKind, kindSpec, type EntryKind } from "@ocop/traceability/rules/logbook"
import { useLiveQuery } from "dexie-react-hooks"
import { ButtonLink } from "@/ui/button"
import { useOpenBook } from "../app/book-context"
import { to } from "../app/use-route"
import { lastOf, placesFor, standsInTheWay } from "../book/read-book"
import { valuesOf } from "../book/typed-values"
import { Screen } from "../parts/screen"
import { EntryForm } from "./entry-form"
import { TakingState } from "./home"

/** Stands in the address where no place is named. */
const NOWHERE = "khong"

/** Which place first, then the rest: two questions, two screens. With one place there is nothing to ask. */
export function Write({ kind, place }: { kind: string | undefined; place: string | undefined }) {
  const { book, today, words } = useOpenBook()
  if (!isEntryKind(kind)) return <Screen title={words.which_work} back={to("viec")}>{null}</Screen>
  const spec = kindSpec(kind)
  if (spec.place === "none") return <NewEntry kind={kind} place_id={null} />
  const places = placesFor(book, spec.place, today)
  if (place === NOWHERE && !spec.place_required) return <NewEntry kind={kind} place_id={null} />
  const chosen = places.find(({ id }) => id === place) ?? (places.length === 1 && spec.place_required ? places[0] : undefined)
  return chosen ? <NewEntry kind={kind} place_id={chosen.id} /> : <ChoosePlace kind={kind} />
}

function ChoosePlace({ kind }: { kind: EntryKind }) {
  const { book, locale, today, words } = useOpenBook()
  const spec = kindSpec(kind)
  const of = spec.place === "none" ? "either" : spec.place
  const places = placesFor(book, of, today)
  const taking = kind === "harvest" || kind === "extraction"
  return (
    <Screen title={spec.label[locale]} back={to("nha")}>
      <h2 className="text-23 font-semibold">{of === "plot" ? words.where_plot : of === "apiary" ? words.where_apiary : words.where_either}</h2>
      {places.length === 0 && spec.place_required && (
        <>
          <p className="text-18">{words.no_places}</p>
          <ButtonLink href={to("noi")} className="min-h-16 text-18">
            {words.add_place}
          </ButtonLink>
        </>
      )}
      <ul className="grid gap-3">
        {places.map((place) => (
          <li key={place.id}>
            <a href={to("ghi", kind, place.id)} className="flex min-h-18 items-center gap-3 rounded-card border-2 border-leaf bg-card px-4 py-2 hover:bg-leaf-wash">
              <span className="grid grow">
                <span className="text-23 leading-tight font-semibold">{place.name}</span>
                {place.crop && <span className="text-quiet">{place.crop}</span>}
              </span>
              {taking && <TakingState place={place} open={standsInTheWay(book, place, today)} />}
            </a>
          </li>
        ))}
        {!spec.place_required && (
          <li>
            <a href={to("ghi", kind, NOWHERE)} className="flex min-h-16 items-center rounded-card border-2 border-line bg-card px-4 text-18 font-semibold hover:border-leaf">
              {words.no_place}
            </a>
          </li>
        )}
      </ul>
    </Screen>
  )
}

function NewEntry({ kind, place_id }: { kind: EntryKind; place_id: string | null }) {
  const { book, database, locale, today } = useOpenBook()
  const draft = useLiveQuery(async () => (await database.drafts.get(kind)) ?? null, [database, kind])
  if (draft === undefined) return null
  const known = book.places.find(({ id }) => id === place_id)
  const place = known ? (known.of === "plot" ? { plot_id: known.id } : { apiary_id: known.id }) : null
  const fresh = { happened_on: today, place, values: valuesOf(kind, lastOf(book, kind, place_id), { remembered: true }), attachments: [] }
  const spec = kindSpec(kind)
  const several = spec.place !== "none" && placesFor(book, spec.place, today).length > 1
  return (
    <EntryForm
      key={`${kind} ${place_id}`}
      kind={kind}
      title={spec.label[locale]}
      back={several ? to("ghi", kind) : to("nha")}
      fresh={fresh}
      // One that was begun for another place goes on here: what was typed is worth more than where.
      begun={draft && { ...draft, place }}
      draws
    />
  )
}
