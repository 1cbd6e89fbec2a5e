import type { LotOperationView, LotTree } from "../http/lots"
import type { JourneyStep } from "../http/trace"
import { OPERATION_KIND_NAMES, quantityText, STEP_KIND_NAMES, type MovementKind, type Uom } from "../rules/lots"
import { toPlaceView } from "./book"
import type { PublicPlace } from "./public-places"

type Locale = "vi" | "en"

export interface MovementRow {
  id: string
  lot_id: string
  kind: MovementKind
  quantity: number
  stock_location_id: string
  at: Date | string
}

interface ToldJourney {
  tree: LotTree
  movements: readonly MovementRow[]
  producer_id: string
  places: ReadonlyMap<string, PublicPlace>
  /** entries of the book that are told as steps already */
  entries: ReadonlySet<string>
  locale: Locale
}

const WORDS = {
  vi: { into: "Từ", out: "Được", loss: "Hao hụt", count: "Số lượng", reason: "Lý do", shipped: "Giao tới người mua", released: "Đưa ra bán", arrived: "Về tới điểm bán", supplier: "Nơi cung cấp", batch: "Số lô của nơi cung cấp" },
  en: { into: "From", out: "Gave", loss: "Lost", count: "Quantity", reason: "Reason", shipped: "Delivered to buyers", released: "Put on sale", arrived: "Reached a sales point", supplier: "Supplier", batch: "Supplier’s batch" },
} as const

/** What became of the lot and of everything it was made of, from the ledger of lots. Nobody's name is told. */
export function tellLots({ tree, movements, producer_id, places, entries, locale }: ToldJourney): JourneyStep[] {
  const above = new Set([tree.lot.id, ...tree.ancestor_ids])
  const house = toPlaceView(places.get(producer_id))
  const operations = tree.operations
    .filter(({ flows }) => flows.some(({ lot_id, direction }) => direction === "out" && above.has(lot_id)))
    .filter(({ kind, entry_id, flows }) => !(kind === "harvest" && (entries.has(entry_id ?? "") || flows.some(({ lot_id }) => entries.has(tree.lots.find(({ id }) => id === lot_id)?.origin_entry_id ?? "")))))
    .map((operation) => tellOperation(operation, tree, house, locale))
  const alerts = tree.steps
    .filter(({ lot_id, kind }) => above.has(lot_id) && (kind === "hold" || kind === "recall" || kind === "resume"))
    .map(({ lot_id, kind, reason, at }, index): JourneyStep => ({
      id: `step-${index}`,
      kind: kind === "resume" ? "work" : "alert",
      at,
      until: null,
      title: STEP_KIND_NAMES[kind][locale],
      facts: kind === "resume" || !reason ? [] : [{ label: WORDS[locale].reason, value: reason }],
      lots: [codeOf(tree, lot_id)],
      place: null,
      proof: null,
      photos: [],
    }))
  return [...operations, ...alerts, ...tellMovements(movements, tree, places, locale)]
}

function tellOperation({ id, kind, happened_at, flows, loss, base_uom }: LotOperationView, tree: LotTree, house: JourneyStep["place"], locale: Locale): JourneyStep {
  const words = WORDS[locale]
  const lotOf = (lot_id: string) => tree.lots.find((lot) => lot.id === lot_id)
  const amount = (direction: "in" | "out") => flows.filter((flow) => flow.direction === direction).flatMap(({ lot_id, quantity }) => {
    const lot = lotOf(lot_id)
    return lot ? [`${quantityText(quantity, lot.uom as Uom, locale)} (${lot.code})`] : []
  })
  const [into, out] = [amount("in"), amount("out")]
  const made = flows.filter(({ direction }) => direction === "out").flatMap(({ lot_id }) => lotOf(lot_id) ?? [])
  const bought = kind === "input" ? made[0] : undefined
  return {
    id,
    kind: kind === "harvest" ? "harvest" : kind === "pack" ? "pack" : "work",
    at: happened_at,
    until: null,
    title: OPERATION_KIND_NAMES[kind][locale],
    facts: [
      ...(into.length > 0 ? [{ label: words.into, value: shortList(into) }] : []),
      ...(out.length > 0 ? [{ label: words.out, value: shortList(out) }] : []),
      ...(loss > 0 ? [{ label: words.loss, value: quantityText(loss, base_uom, locale) }] : []),
      ...(bought?.supplier ? [{ label: words.supplier, value: bought.supplier }] : []),
      ...(bought?.supplier_lot ? [{ label: words.batch, value: bought.supplier_lot }] : []),
    ],
    lots: made.map(({ code }) => code),
    place: house,
    proof: null,
    photos: [],
  }
}

const TOLD = { release: ["sale", "released"], arrive: ["sale", "arrived"], ship: ["ship", "shipped"] } as const

/** Boxes come onto a shelf and go out to buyers, one line each however many times. */
function tellMovements(movements: readonly MovementRow[], { lot }: LotTree, places: ReadonlyMap<string, PublicPlace>, locale: Locale): JourneyStep[] {
  const words = WORDS[locale]
  const rows = (Object.keys(TOLD) as (keyof typeof TOLD)[]).flatMap((kind) => {
    const locations = [...new Set(movements.filter((each) => each.kind === kind).map(({ stock_location_id }) => stock_location_id))]
    return locations.map((location) => ({ kind, location, all: movements.filter((each) => each.kind === kind && each.stock_location_id === location) }))
  })
  return rows.map(({ kind, location, all }): JourneyStep => {
    const days = all.map(({ at }) => new Date(at).toISOString()).sort()
    return {
      id: `${kind}-${location}`,
      kind: TOLD[kind][0],
      at: days[0]!,
      until: days.length > 1 ? days.at(-1)! : null,
      title: words[TOLD[kind][1]],
      facts: [{ label: words.count, value: quantityText(all.reduce((sum, { quantity }) => sum + quantity, 0), lot.uom, locale) }],
      lots: [lot.code],
      place: toPlaceView(places.get(location)),
      proof: null,
      photos: [],
    }
  })
}

const codeOf = (tree: LotTree, id: string): string => tree.lots.find((lot) => lot.id === id)?.code ?? ""

const shortList = (parts: readonly string[]): string => (parts.length > 4 ? `${parts.slice(0, 4).join(" + ")} + …` : parts.join(" + "))
