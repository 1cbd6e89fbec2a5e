import type { CommuneThenNow, LabelFactsView, Picture } from "@ocop/catalogue/http"
import type { CertificateState, StarView, Stars } from "@ocop/certification/http"
import type { ProducerType } from "@ocop/producer/http"
import type { LotKind, LotState, Uom } from "../rules/lots"

/*
 * What the public reads behind a printed code, and what machines read there.
 *
 *   GET  /store/ocop/trace/{gtin}                         → TraceResponse with `lot: null`: the product a barcode stands for
 *   GET  /store/ocop/trace/{gtin}/{lot}                   → TraceResponse; 404 for what nobody printed
 *   GET  /store/ocop/trace/{gtin}/{lot}/linkset           → RFC 9264 (`application/linkset+json`)
 *   GET  /store/ocop/trace/{gtin}/{lot}/epcis             → EPCISDocument of the lot and everything it was made of
 *   GET  /store/ocop/trace-photos/{id}                    → the picture; 404 as soon as its producer takes it back
 *   GET  /store/ocop/codes?code=K7Q4-M2X                  → CodeResponse: where a typed code leads
 *   GET  /store/ocop/codes/example                        → ExampleCodeResponse
 *   GET  /store/ocop/lots-on-sale?product={handle}        → LotsOnSaleResponse
 *   POST /store/ocop/scans {gtin, lot, serial}            → ScanResponse: counts this look at a single box
 *   POST /store/ocop/scans/places {gtin, lot, serial, province} → {}: where its reader says they are
 *   GET  /store/ocop/epcis/events?EQ_bizStep=…            → EPCISQueryDocument, header `Link: …; rel="next"`
 *   POST /store/ocop/epcis/capture                        → 202, `Location` of the job; see capture
 */

/** First line of the page. Later ones are weaker: a recalled lot is nothing but recalled. */
export type VerdictKind = "recalled" | "held" | "expired" | "certificate_ended" | "genuine"

export interface VerdictView {
  kind: VerdictKind
  /** instant, or day, from which this is so; null: from the beginning */
  since: string | null
  /** of a hold or recall, as the office wrote it */
  reason: string | null
}

export interface PlaceView {
  of: "plot" | "apiary" | "house"
  name: string
  /** number of the growing area by the State; null: none, or an apiary */
  area_code: string | null
  /** the office held it against the register of the State; null: the maker's word */
  area_checked_at: string | null
  /** GLN, as a Digital Link path: "/414/2000000001012" */
  path: string | null
  commune: CommuneThenNow
}

/** "this entry is number 214 of a book whose head was signed on …" */
export interface ProofView {
  seq: number
  hash: string
  /** day of the first signed head that covers it; null: written today */
  signed_on: string | null
}

export type JourneyKind = "field" | "harvest" | "work" | "pack" | "test" | "sale" | "ship" | "alert" | "told"

export interface JourneyStep {
  id: string
  kind: JourneyKind
  /** instant or day */
  at: string
  /** last day of a row of the same thing; null: one thing */
  until: string | null
  title: string
  /** what was used, how much, what was found; never who */
  facts: { label: string; value: string }[]
  /** codes of the lots it was about */
  lots: string[]
  place: PlaceView | null
  proof: ProofView | null
  /** of the entry, as many as its producer lets the public see; `GET /store/ocop/trace-photos/{id}`, JPEG without position or camera */
  photos: { id: string }[]
}

export interface TreeLot {
  id: string
  code: string
  title: string
  kind: LotKind
  /** "480 kg" */
  quantity: string
  uom: Uom
  made_on: string
  /** the lot that was scanned */
  here: boolean
}

/** So much of one lot became part of another, in the share of what it became. */
export interface TreeFlow {
  from: string
  to: string
  /** "450 kg" */
  quantity: string
  /** of all that went into `to`, 0 … 1 */
  share: number
}

export interface TraceLot {
  id: string
  producer_id: string
  code: string
  title: string
  kind: LotKind
  state: LotState
  state_name: string
  made_on: string
  best_before: string | null
  /** first and last day of harvest or extraction of everything in it */
  harvested: { from: string; to: string } | null
  quantity: string
  /** what one piece holds: "5 kg" */
  unit: string | null
}

/** One thing in every box of a gift-box lot. */
export interface TraceContent {
  /** code of its own lot */
  lot: string
  /** page of that lot; null: it has no number yet */
  path: string | null
  title: string
  /** "hũ 500 g" */
  unit: string | null
  per_box: number
  producer: { handle: string; name: string } | null
  /** its own, today */
  star: StarView | null
  best_before: string | null
  /** held or recalled, in words; null: nothing stands against it */
  stopped: string | null
}

export interface TraceCertificate {
  number: string | null
  star: Stars
  state: CertificateState
  valid_until: string | null
}

export interface TraceView {
  gtin: string
  /** below the barcode: "2000000000015" */
  printed_gtin: string
  /** made by this shop in the range that belongs to nobody */
  restricted: boolean
  /** canonical address: "/01/02000000000015/10/CAM261120A" */
  path: string
  short_code: string | null
  verdict: VerdictView
  lot: TraceLot | null
  product: {
    id: string
    handle: string
    title: string
    /** what one buys: "hộp 5 kg" */
    unit: string | null
    picture: Picture
    story: string | null
    demo: boolean
    /** true: still in the shop */
    listed: boolean
  }
  /** of a gift box: what is inside, the dearest first; its stars are theirs, the box has none. Empty: no gift box */
  contents: TraceContent[]
  /** address is no closer than the commune; `handle` null: the shop itself made it up */
  producer: { handle: string | null; name: string; type: ProducerType | null; address: string; path: string | null } | null
  label: LabelFactsView
  star: StarView | null
  /** the newest certificate that no longer stands, when none does */
  ended: TraceCertificate | null
  places: PlaceView[]
  papers: { name: string; number: string; issuer: string | null; valid_to: string | null; ended: boolean }[]
  tests: { sample: string; laboratory: string; report_no: string; result: string; passed: boolean; on: string }[]
  journey: JourneyStep[]
  tree: { lots: TreeLot[]; flows: TreeFlow[]; more: number }
  /** the book the entries stand in; null: nothing of it is told here */
  book: { entries: number; head: { seq: number; day: string } | null } | null
  /** null: not for sale now */
  buy: { price: number; unit: string } | null
  /** first instant at which the answer changes by the clock alone; null: never */
  changes_at: string | null
  updated_at: string
}

export interface TraceResponse {
  trace: TraceView
}

/** One of several lots that bear the same code. */
export interface CodeChoice {
  path: string
  /** as printed */
  lot: string
  title: string
  producer: string
  /** `YYYY-MM-DD` */
  made_on: string
}

/** Where a typed code leads; 404 when it leads nowhere. */
export interface CodeResponse {
  /** null: several lots bear it */
  path: string | null
  choices: CodeChoice[]
}

/** A code that leads somewhere today, for the form to show; null: no box has one. */
export interface ExampleCodeResponse {
  code: string | null
}

/** A lot boxes of a product are sold from now. */
export interface LotOnSale {
  id: string
  code: string
  /** page of the lot */
  path: string
  /** packed on, `YYYY-MM-DD` */
  made_on: string
  /** first and last day of harvest or extraction of everything in it; null: nothing in it was picked */
  harvested: { from: string; to: string } | null
  best_before: string | null
}

/** At most three, the one that goes out first before the others; none for what is not kept in lots or has run out. */
export interface LotsOnSaleResponse {
  lots: LotOnSale[]
}

export interface ScanResponse {
  scan: {
    /** this one among them */
    times: number
    days: number
    first_on: string
    /** more than a box that is passed on from hand to hand would be */
    suspicious: boolean
  }
}

/** GET /admin/ocop/scanned-boxes: boxes whose label was probably copied */
export interface ScannedBoxesResponse {
  boxes: { id: string; lot: { id: string; code: string; title: string } | null; times: number; days: number; first_on: string; last_on: string; provinces: string[] }[]
  count: number
  offset: number
  limit: number
}

/** GET /producer/packhouse-keys and /admin/ocop/packhouse-keys */
export interface PackhouseKeyView {
  id: string
  producer: { id: string; name: string }
  name: string
  starts_with: string
  made_at: string
  last_used_at: string | null
  ended_at: string | null
}
export interface PackhouseKeyListResponse {
  keys: PackhouseKeyView[]
}
/** The key itself is told this once. */
export interface PackhouseKeyMadeResponse {
  key: PackhouseKeyView
  secret: string
}
