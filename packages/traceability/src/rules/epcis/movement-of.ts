import { readDigitalLink, toTraceKey } from "../identifiers"
import type { Uom } from "../quantities"

type Loose = Record<string, unknown>

/** So much of a lot, as an event names it: by GTIN and lot, or by the address that stands for a lot without a GTIN. */
export interface NamedAmount {
  name: { gtin: string; lot: string } | { lot_id: string }
  /** as it stands in the event, for the sentence that says no */
  uri: string
  /** in the smallest unit; null: the event does not say how much */
  quantity: number | null
  uom: Uom
}

/**
 * What an event asks of the ledger of lots, if it names lots the ledger knows: `make`, so much of these became so much of those ·
 * `begin`, a lot came into being · `lose`, so much is gone · `hold`, it may not be sold · `contain`, so much lies in a box: nothing
 * moves, but there must be so much of it.
 */
export type Movement = { kind: "make"; inputs: NamedAmount[]; outputs: NamedAmount[]; /** inputs that name no lot of anybody */ strangers: string[] } | { kind: "begin" | "lose" | "hold" | "contain"; lots: NamedAmount[] }

const UNITS: Record<string, { uom: Uom; factor: number }> = {
  KGM: { uom: "g", factor: 1000 },
  GRM: { uom: "g", factor: 1 },
  TNE: { uom: "g", factor: 1_000_000 },
  LTR: { uom: "ml", factor: 1000 },
  MLT: { uom: "ml", factor: 1 },
  C62: { uom: "piece", factor: 1 },
  EA: { uom: "piece", factor: 1 },
  H87: { uom: "piece", factor: 1 },
}

/** An amount that cannot be one: a unit nobody weighs fruit in, half a box, a fraction of a gram. */
export class UnreadableQuantity extends Error {
  override name = "UnreadableQuantity"
}

/** "https://ref.gs1.org/cbv/BizStep-packing", "urn:epcglobal:cbv:bizstep:packing" and "packing" are one. */
export const bareWord = (value: unknown): string | null => (typeof value === "string" ? value.replace(/^.*(?:BizStep-|bizstep:|Disp-|disp:)/, "") : null)

/** Steps after which goods are gone from whoever tells it. */
const GONE = ["destroying", "decommissioning", "retail_selling", "consuming"]
const STOPPED = ["recalled", "non_conformant", "non_sellable_other"]

/** Null: it tells of something, nothing moves (loading, storing, inspecting with a good result). Throws `UnreadableQuantity`. */
export function movementOf(event: Loose): Movement | null {
  const [step, disposition] = [bareWord(event.bizStep), bareWord(event.disposition)]
  if (event.type === "TransformationEvent") {
    const [inputs, outputs] = [named(event.inputQuantityList, event.inputEPCList), named(event.outputQuantityList, event.outputEPCList)]
    const strangers = urisOf(event.inputQuantityList, event.inputEPCList).filter((uri) => !nameOf(uri))
    return inputs.length > 0 && outputs.length > 0 ? { kind: "make", inputs, outputs, strangers } : null
  }
  if (event.type === "AggregationEvent") return event.action === "ADD" ? { kind: "contain", lots: named(event.childQuantityList, event.childEPCs) } : null
  if (event.type !== "ObjectEvent") return null
  const lots = named(event.quantityList, event.epcList)
  if (lots.length === 0) return null
  // One box that is set aside does not stop its lot; the lot named as such does.
  if (step === "holding" || STOPPED.includes(disposition ?? "")) return { kind: "hold", lots: named(event.quantityList, []) }
  if (event.action === "DELETE" && (GONE.includes(step ?? "") || disposition === "destroyed")) return { kind: "lose", lots }
  if (event.action === "ADD" && (step === "commissioning" || step === null)) return { kind: "begin", lots }
  return null
}

/** Amounts of lots in a list of quantities and a list of single pieces; what is no lot is left out. The same lot named twice is one amount. */
function named(quantities: unknown, epcs: unknown): NamedAmount[] {
  const rows = [
    ...(Array.isArray(quantities) ? (quantities as Loose[]) : []).map(({ epcClass, quantity, uom }) => ({ uri: String(epcClass), quantity, uom })),
    ...(Array.isArray(epcs) ? (epcs as unknown[]) : []).map((epc) => ({ uri: String(epc), quantity: 1, uom: undefined })),
  ]
  const amounts = new Map<string, NamedAmount>()
  for (const { uri, quantity, uom } of rows) {
    const name = nameOf(uri)
    if (!name) continue
    const unit = UNITS[uom === undefined ? "C62" : String(uom)]
    if (!unit) throw new UnreadableQuantity(`the unit "${String(uom)}" of ${uri} is none of KGM, GRM, TNE, LTR, MLT or pieces`)
    const count = typeof quantity === "number" ? quantity * unit.factor : null
    const whole = count === null ? null : Math.round(count)
    if (count !== null && (Math.abs(count - whole!) > 1e-6 || whole! <= 0)) throw new UnreadableQuantity(`the quantity ${String(quantity)} of ${uri} is not a whole number of ${unit.uom === "piece" ? "pieces" : unit.uom} above 0`)
    const key = JSON.stringify(name)
    const before = amounts.get(key)
    if (before && before.uom !== unit.uom) throw new UnreadableQuantity(`${uri} is told in two units`)
    amounts.set(key, { name, uri, uom: unit.uom, quantity: before ? (before.quantity ?? 0) + (whole ?? 0) || null : whole })
  }
  return [...amounts.values()]
}

const urisOf = (quantities: unknown, epcs: unknown): string[] => [
  ...(Array.isArray(quantities) ? (quantities as Loose[]) : []).map(({ epcClass }) => String(epcClass)),
  ...(Array.isArray(epcs) ? (epcs as unknown[]) : []).map(String),
]

function nameOf(uri: string): NamedAmount["name"] | null {
  const [, lot_id] = /\/epcis\/lots\/([\w-]+)$/.exec(uri) ?? []
  if (lot_id) return { lot_id }
  const key = toTraceKey(readDigitalLink(uri))
  return key?.lot ? { gtin: key.gtin, lot: key.lot } : null
}
