import type { MedusaContainer } from "@medusajs/framework/types"
import type { LotView } from "../http/lots"
import type { JourneyStep, PlaceView, ProofView, TraceView } from "../http/trace"
import { logbookOf } from "../logbook/modules"
import { type Attachment, withCorrections, type SealedEntry } from "../rules/logbook"
import { isTold, tellEntry, TOLD_TOGETHER } from "../rules/trace"
import type { PublicPlace } from "./public-places"

/** How far back the public reads what was done to the trees or the bees before a harvest. */
const DAYS_BEFORE = 365
const MOST_ENTRIES = 1000
/** Of a row of waterings told as one. */
const MOST_PHOTOS_TOGETHER = 6
/** Kinds that name a lot instead of a place. */
const OF_LOTS = ["handling", "storage", "filtering", "dehydration", "bottling"]
/** Once for the life of a tree. */
const FOR_EVER = ["planting_material"]

export interface BookFacts {
  steps: JourneyStep[]
  tests: TraceView["tests"]
  book: TraceView["book"]
}

interface ReadBookFacts {
  producer_id: string
  /** the lot and everything it was made of */
  lots: readonly LotView[]
  places: ReadonlyMap<string, PublicPlace>
  locale: "vi" | "en"
}

interface BookRow {
  id: string
  producer_id: string
  seq: number
  hash: string
  kind: string
  happened_on: string
  place_id: string | null
  content: Record<string, never> | null
  root: string
  attachments: Attachment[]
}

/** What the book says of the places these lots come from in the year before, and of the lots themselves; each with its place in the book. */
export async function readBookFacts(container: MedusaContainer, { producer_id, lots, places, locale }: ReadBookFacts): Promise<BookFacts> {
  const taken = lots.filter(({ plot_id, apiary_id }) => plot_id ?? apiary_id)
  const placeIds = [...new Set(taken.map(({ plot_id, apiary_id }) => (plot_id ?? apiary_id)!))]
  const days = taken.map(({ made_on }) => made_on).sort()
  const logbook = logbookOf(container)
  const page = { take: MOST_ENTRIES, order: { seq: "DESC" as const } }
  const codes = new Set(lots.map(({ code }) => code))
  const [atPlaces, forEver, ofLots] = await Promise.all([
    placeIds.length > 0 ? logbook.listLogbookEntries({ place_id: placeIds, happened_on: { $gte: daysBefore(days[0]!, DAYS_BEFORE), $lte: days.at(-1)! } }, page) : [],
    placeIds.length > 0 ? logbook.listLogbookEntries({ place_id: placeIds, kind: FOR_EVER }, page) : [],
    lots.length > 0 ? logbook.listLogbookEntries({ producer_id, kind: OF_LOTS, happened_on: { $gte: days[0] ?? lots[0]!.made_on } }, page) : [],
  ])
  const named = (row: BookRow) => codes.has(String((row.content as Record<string, unknown> | null)?.lot_code ?? ""))
  const rows = unique([...atPlaces, ...forEver, ...(ofLots as BookRow[]).filter(named)] as BookRow[])
  const heads = rows.length > 0 ? await logbook.listLogbookHeads({ producer_id, seq: { $gte: Math.min(...rows.map(({ seq }) => seq)) } }, { take: 4000, order: { seq: "ASC" }, select: ["seq", "day"] }) : []
  const proofOf = ({ seq, hash }: BookRow): ProofView => ({ seq, hash, signed_on: heads.find((head) => head.seq >= seq)?.day ?? null })

  const corrections = rows.length > 0 ? ((await logbook.entriesOfRows([...new Set(rows.map(({ root }) => root))])) as BookRow[]) : []
  const holding = withCorrections(corrections.map((row) => ({ ...row, corrects: row.id === row.root ? null : row.root })) as (SealedEntry & BookRow)[])
    // A correction that names no file leaves the first one's where they are.
    .map(({ first, current }) => ({ ...current, id: first.id, attachments: current.attachments.length > 0 ? current.attachments : first.attachments }))
    .filter(({ content, happened_on, kind, place_id }) => content !== null && isTold(kind) && (!place_id || FOR_EVER.includes(kind) || happened_on <= (days.at(-1) ?? happened_on)))
    .sort((one, other) => (one.happened_on < other.happened_on ? -1 : one.happened_on > other.happened_on ? 1 : one.seq - other.seq))

  const photos = new Map((await logbook.shownPhotos({ producer_id, sha256s: [...new Set(holding.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256)))] })).map(({ sha256, id }) => [sha256, { id }]))
  const lotsOfDay = (row: BookRow) => taken.filter(({ origin_entry_id, made_on, plot_id, apiary_id }) => origin_entry_id === row.id || (made_on === row.happened_on && (plot_id ?? apiary_id) === row.place_id && !origin_entry_id))
  const steps = holding
    // A harvest is part of the journey only where it became this lot.
    .filter((row) => (row.kind !== "harvest" && row.kind !== "extraction") || lotsOfDay(row).length > 0)
    .flatMap((row): JourneyStep[] => {
      const told = tellEntry(row.kind, row.content!, locale)
      if (!told) return []
      const code = String((row.content as Record<string, unknown>).lot_code ?? "")
      return [
        {
          id: row.id,
          kind: told.kind,
          at: row.happened_on,
          until: null,
          title: told.title,
          facts: told.facts,
          lots: row.place_id ? lotsOfDay(row).map((lot) => lot.code) : [code],
          place: toPlaceView(places.get(row.place_id ?? "")),
          proof: proofOf(row),
          photos: row.attachments.flatMap(({ sha256 }) => photos.get(sha256) ?? []),
        },
      ]
    })
  const tests = holding
    .filter(({ kind }) => kind === "soil_water_test")
    .map(({ content, happened_on }) => {
      const { sample, laboratory, report_no, result } = content as Record<string, string>
      const told = tellEntry("soil_water_test", content as never, locale)!.facts
      return { sample: told[0]?.value ?? sample!, laboratory: laboratory!, report_no: report_no!, result: told.at(-1)?.value ?? result!, passed: result === "pass", on: happened_on }
    })
  const newest = heads.at(-1)
  return {
    steps: together(steps, new Map(holding.map(({ id, kind }) => [id, kind]))),
    tests,
    book: steps.length > 0 ? { entries: steps.length, head: newest ? { seq: newest.seq, day: newest.day } : null } : null,
  }
}

/** A row of waterings between two other things is one step: "Tưới nước, 12 lần, từ … đến …". */
function together(steps: readonly JourneyStep[], kindOf: ReadonlyMap<string, string>): JourneyStep[] {
  const rows: { step: JourneyStep; times: number; kind: string }[] = []
  for (const step of steps) {
    const kind = kindOf.get(step.id)!
    const last = rows.at(-1)
    if (last && last.kind === kind && TOLD_TOGETHER.has(kind) && last.step.place?.name === step.place?.name) {
      last.times += 1
      last.step = { ...last.step, until: step.at, proof: step.proof, photos: [...last.step.photos, ...step.photos].slice(0, MOST_PHOTOS_TOGETHER) }
    } else rows.push({ step, times: 1, kind })
  }
  return rows.map(({ step, times }) => (times > 1 ? { ...step, title: `${step.title} × ${times}` } : step))
}

export const toPlaceView = (place: PublicPlace | undefined): PlaceView | null => (place ? { of: place.of, name: place.name, area_code: place.area_code, area_checked_at: place.area_checked_at, path: place.path, commune: place.commune } : null)

const unique = (rows: BookRow[]): BookRow[] => [...new Map(rows.map((row) => [row.id, row])).values()]

const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
