import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam } from "@ocop/territory/rules"
import { MedusaError } from "@medusajs/framework/utils"
import type { LotView } from "../http/lots"
import { keepsBook, packedLot } from "../lots/operate"
import { lotViews } from "../lots/lot-views"
import { lotsOf } from "../lots/module"
import { ownGoods, type OwnGoods } from "../lots/own-goods"
import type { LotActor, NewLot, OperationInTurn } from "../modules/lots"
import { movementOf, type Movement, type NamedAmount, UnreadableQuantity } from "../rules/epcis"
import { balanceOperation, type FlowDraft, isLotCode, quantityText, type Uom } from "../rules/lots"
import { stepName } from "../trace/captured"
import { subjectOfGtin } from "../trace/gtins"
import type { EventFault } from "./check-events"

type Loose = Record<string, unknown>

export interface EventToMove {
  /** place in the document */
  index: number
  event: Loose
  event_id: string
  hash: string
}

/** What one event does to the ledger. */
export interface PlannedEvent {
  index: number
  operations: OperationInTurn[]
  /** codes of lots it stops */
  holds: { codes: string[]; reason: string } | null
  /** operation it came to already, in a call whose answer got lost */
  written: string | null
}

/** A lot as it will stand when the events before this one are written. */
interface PlannedLot extends Pick<LotView, "code" | "title" | "kind" | "product_id" | "variant_id" | "uom" | "unit_net" | "unit_uom" | "made_on" | "best_before"> {
  id: string | null
  left: number
  /** boxes and kilos that exist: not used up, not lost */
  there: number
  stopped: "held" | "recalled" | "closed" | "expired" | null
  /** lots of the ledger it is made of, itself where it stands there */
  roots: LotView[]
}

/** What is wrong with an event; its place and id are added by the caller. */
class Fault extends Error {
  override name = "Fault"
}

const nameText = ({ uri }: NamedAmount) => uri
const keyOf = (event_id: string, part: number) => `epcis:${createHash("sha256").update(event_id).digest("hex").slice(0, 40)}:${part}`

/**
 * What captured events do to a producer's lots, reckoned in the order of their time before anything is written: an event that names
 * lots the ledger knows moves them or is a fault; one that names none of them is only told.
 */
export async function planMovements(container: MedusaContainer, { producer_id, events, by }: { producer_id: string; events: readonly EventToMove[]; by: LotActor }): Promise<{ plans: PlannedEvent[]; faults: EventFault[] }> {
  const faults: EventFault[] = []
  const fault = ({ index, event }: EventToMove, reason: string) => faults.push({ index, eventID: typeof event.eventID === "string" ? event.eventID : null, reason })
  const moving = events.flatMap((each) => {
    try {
      const movement = movementOf(each.event)
      return movement ? [{ ...each, movement }] : []
    } catch (error) {
      if (!(error instanceof UnreadableQuantity)) throw error
      fault(each, error.message)
      return []
    }
  })
  if (moving.length === 0 || faults.length > 0) return { plans: [], faults }

  const ledger = await openLedger(container, producer_id, moving.flatMap(({ movement }) => (movement.kind === "make" ? [...movement.inputs, ...movement.outputs] : movement.lots)))
  const before = await lotsOf(container).listLotOperations({ producer_id, idempotency_key: moving.map(({ event_id }) => keyOf(event_id, 0)) }, { take: null, select: ["id", "idempotency_key"] })
  const done = new Map(before.map(({ id, idempotency_key }) => [idempotency_key, id]))
  const plans: PlannedEvent[] = []
  for (const each of [...moving].sort((one, other) => Date.parse(String(one.event.eventTime)) - Date.parse(String(other.event.eventTime)))) {
    const written = done.get(keyOf(each.event_id, 0))
    if (written) {
      // The ledger stands after it already.
      plans.push({ index: each.index, operations: [], holds: null, written })
      continue
    }
    try {
      plans.push(await planEvent(container, { ledger, producer_id, by, ...each }))
    } catch (error) {
      if (error instanceof Fault) fault(each, error.message)
      // What the portal would say to the same; an answer of ours, not a failure.
      else if (error instanceof MedusaError) fault(each, error.message)
      else throw error
    }
  }
  return { plans, faults }
}

interface Ledger {
  byCode: Map<string, PlannedLot>
  subjects: ReadonlyMap<string, { variant_id: string | null; product_id: string | null }>
  goods: OwnGoods
}

async function openLedger(container: MedusaContainer, producer_id: string, amounts: readonly NamedAmount[]): Promise<Ledger> {
  const lots = lotsOf(container)
  const names = amounts.map(({ name }) => name)
  const codes = [...new Set(names.flatMap((name) => ("lot" in name ? [name.lot] : [])))]
  const ids = [...new Set(names.flatMap((name) => ("lot_id" in name ? [name.lot_id] : [])))]
  const gtins = [...new Set(names.flatMap((name) => ("gtin" in name ? [name.gtin] : [])))]
  const [rows, goods, subjects] = await Promise.all([
    lots.listLots({ producer_id, $or: [{ code: codes }, { id: ids }] }, { take: null }),
    ownGoods(container, producer_id),
    Promise.all(gtins.map(async (gtin) => [gtin, await subjectOfGtin(container, gtin)] as const)),
  ])
  const products = new Map(goods.variants.map(({ variant_id, product_id }) => [variant_id, product_id]))
  return {
    goods,
    byCode: new Map((await lotViews(container, rows)).map((lot) => [lot.code, plannedOf(lot)])),
    subjects: new Map(
      subjects.flatMap(([gtin, subject]) => {
        if (!subject) return []
        const variant_id = subject.subject === "variant" ? subject.id : null
        return [[gtin, { variant_id, product_id: variant_id ? (products.get(variant_id) ?? null) : subject.id }] as const]
      }),
    ),
  }
}

function plannedOf(lot: LotView): PlannedLot {
  const { made, used, left } = lot.quantities
  const stopped = lot.state === "held" || lot.state === "recalled" || lot.state === "closed" || lot.state === "expired" ? lot.state : null
  return { ...lot, left, there: made - used, stopped, roots: [lot] }
}

/** The lot of this producer that is meant; undefined: it has none of this name. */
function find({ byCode, subjects, goods }: Ledger, { name }: NamedAmount): PlannedLot | undefined {
  if ("lot_id" in name) return [...byCode.values()].find(({ id }) => id === name.lot_id)
  const lot = byCode.get(name.lot)
  const subject = subjects.get(name.gtin)
  if (!lot || !subject) return undefined
  if (lot.variant_id) return subject.variant_id === lot.variant_id ? lot : undefined
  // A harvest is of no product yet: any of the producer's own may stand for it.
  const fits = lot.product_id ? subject.product_id === lot.product_id : goods.variants.some(({ product_id }) => product_id === subject.product_id)
  return fits ? lot : undefined
}

type Planning = EventToMove & { ledger: Ledger; producer_id: string; by: LotActor; movement: Movement }

async function planEvent(container: MedusaContainer, planning: Planning): Promise<PlannedEvent> {
  const { index, movement, ledger } = planning
  const nothing: PlannedEvent = { index, operations: [], holds: null, written: null }
  if (movement.kind === "make") return { ...nothing, operations: await planMaking(container, planning, movement) }
  const known = movement.lots.flatMap((amount) => {
    const lot = find(ledger, amount)
    return lot ? [{ amount, lot }] : []
  })
  switch (movement.kind) {
    case "begin":
      return { ...nothing, operations: await planBeginnings(container, planning, movement.lots.filter((amount) => !find(ledger, amount))) }
    case "lose":
      return { ...nothing, operations: known.map(({ amount, lot }, part) => planLoss(planning, { amount, lot, part })) }
    case "hold": {
      for (const { lot } of known) lot.stopped ??= "held"
      return { ...nothing, holds: known.length > 0 ? { codes: known.map(({ lot }) => lot.code), reason: reasonOf(planning.event) } : null }
    }
    case "contain": {
      for (const { amount, lot } of known) if (inUnitOf(lot, amount) > lot.there) throw new Fault(`${nameText(amount)}: ${quantityText(inUnitOf(lot, amount), lot.uom, "en")} are put together, but there are only ${quantityText(lot.there, lot.uom, "en")} of it`)
      return nothing
    }
  }
}

const dayOf = ({ event }: EventToMove): string => todayInVietnam(new Date(String(event.eventTime)))
const measureOf = ({ uom, unit_net, unit_uom }: Pick<NewLot, "uom" | "unit_net" | "unit_uom">) => ({ uom, unit_net, unit_uom })

function reasonOf(event: Loose): string {
  const said = event["vq:reason"]
  return typeof said === "string" && said.trim() ? said.trim().slice(0, 300) : stepName(event.bizStep, "vi")
}

/** The amount in the lot's own unit: boxes may be weighed, kilograms cannot be counted. */
function inUnitOf(lot: PlannedLot, amount: NamedAmount): number {
  if (amount.quantity === null) throw new Fault(`${nameText(amount)}: the event does not say how much`)
  if (amount.uom !== lot.uom) throw new Fault(`${nameText(amount)} is kept in ${unitText(lot.uom)}, not in ${unitText(amount.uom)}`)
  return amount.quantity
}

const unitText = (uom: Uom) => ({ g: "kilograms", ml: "litres", piece: "pieces" })[uom]

function take(planning: Planning, amount: NamedAmount, lot: PlannedLot): FlowDraft & { code: string } {
  const quantity = inUnitOf(lot, amount)
  if (lot.stopped) throw new Fault(`${nameText(amount)} is ${lot.stopped}: nothing may be made of it`)
  if (dayOf(planning) < lot.made_on) throw new Fault(`${nameText(amount)} is younger (${lot.made_on}) than the event`)
  if (quantity > lot.left) throw new Fault(`${nameText(amount)}: ${quantityText(quantity, lot.uom, "en")} went in, but only ${quantityText(lot.left, lot.uom, "en")} is left of it`)
  return { ...measureOf(lot), title: lot.code, quantity, code: lot.code }
}

async function planMaking(container: MedusaContainer, planning: Planning, { inputs, outputs, strangers }: Movement & { kind: "make" }): Promise<OperationInTurn[]> {
  const { ledger } = planning
  const sources = inputs.map((amount) => ({ amount, lot: find(ledger, amount) }))
  if (sources.every(({ lot }) => !lot)) return []
  const unknown = sources.find(({ lot }) => !lot)?.amount.uri ?? strangers[0]
  if (unknown) throw new Fault(`${unknown} is no lot of this producer: what went in together must be known as a whole`)
  const from = sources.map(({ amount, lot }) => ({ draft: take(planning, amount, lot!), lot: lot! }))
  const made = await Promise.all(outputs.map((amount) => newLot(container, planning, amount, from.map(({ lot }) => lot))))
  const kind = made.length === 1 && made[0]!.lot.kind === "packed" && made[0]!.lot.unit_net !== null && from.length <= 50 ? "pack" : "transform"
  const verdict = balanceOperation({ kind, inputs: from.map(({ draft }) => draft), outputs: made.map(({ draft }) => draft) })
  if (!verdict.ok) throw new Fault(`what comes out is not what went in: ${verdict.message}`)
  const { base_uom, loss, inputs: ins, outputs: outs } = verdict.balanced
  for (const { draft, lot } of from) {
    lot.left -= draft.quantity
    lot.there -= draft.quantity
  }
  for (const { lot, draft } of made) ledger.byCode.set(lot.code!, { ...lot, code: lot.code!, id: null, left: draft.quantity, there: draft.quantity, stopped: null, roots: from.flatMap((each) => each.lot.roots) })
  return [
    {
      ...headOf(planning, 0), kind, base_uom, loss, reason: typeof planning.event["vq:reason"] === "string" ? reasonOf(planning.event) : null,
      inputs: from.map(({ draft }, at) => ({ code: draft.code, quantity: draft.quantity, balance: ins[at]! })),
      outputs: made.map(({ lot, draft }, at) => ({ lot, quantity: draft.quantity, balance: outs[at]! })),
    },
  ]
}

const headOf = ({ producer_id, by, event, event_id, hash }: Planning, part: number) => ({ producer_id, by, key: keyOf(event_id, part), request_hash: hash, happened_at: new Date(String(event.eventTime)) })

/** The lot an output begins: boxes of the variant its GTIN stands for, or goods of a product that are worked on further. */
async function newLot(container: MedusaContainer, planning: Planning, amount: NamedAmount, from: readonly PlannedLot[]): Promise<{ lot: NewLot; draft: FlowDraft }> {
  const { name } = amount
  const { ledger } = planning
  if (!("gtin" in name)) throw new Fault(`${nameText(amount)}: a lot begins under the GTIN of its product`)
  if (ledger.byCode.has(name.lot)) throw new Fault(`lot ${name.lot} is there already: a lot begins once`)
  if (!isLotCode(name.lot)) throw new Fault(`"${name.lot}" cannot be the code of a lot: 1 to 20 letters`)
  const subject = ledger.subjects.get(name.gtin)
  const variant = ledger.goods.variants.find(({ variant_id, product_id }) => (subject?.variant_id ? variant_id === subject.variant_id : product_id === subject?.product_id))
  if (!subject || !variant) throw new Fault(`${nameText(amount)}: this GTIN is of no product of this producer`)
  if (amount.quantity === null) throw new Fault(`${nameText(amount)}: the event does not say how much`)
  const day = dayOf(planning)
  if (!subject.variant_id) {
    const best_before = from.flatMap(({ best_before: until }) => until ?? []).sort()[0] ?? null
    const lot: NewLot = { kind: "bulk", code: name.lot, title: variant.title.split(" · ")[0]!, product_id: variant.product_id, variant_id: null, uom: amount.uom, unit_net: null, unit_uom: null, made_on: day, best_before }
    return { lot, draft: { ...measureOf(lot), title: name.lot, quantity: amount.quantity } }
  }
  if (amount.uom !== "piece") throw new Fault(`${nameText(amount)} are sale units: say how many, without a unit`)
  const packed = await packedLot(container, { variant, sources: from.flatMap(({ roots }) => roots), day, code: name.lot })
  const lot: NewLot = { ...packed, code: name.lot, uom: "piece", unit_net: variant.net?.quantity ?? null, unit_uom: variant.net?.uom ?? null }
  return { lot, draft: { ...measureOf(lot), title: name.lot, quantity: amount.quantity } }
}

/** Harvests told by a packhouse whose farmers keep no book here. */
async function planBeginnings(container: MedusaContainer, planning: Planning, amounts: readonly NamedAmount[]): Promise<OperationInTurn[]> {
  const { ledger } = planning
  const own = amounts.filter(({ name }) => "gtin" in name && ledger.goods.variants.some(({ product_id }) => product_id === ledger.subjects.get(name.gtin)?.product_id))
  if (own.length === 0) return []
  if (await keepsBook(container, planning.producer_id)) throw new Fault(`${nameText(own[0]!)}: this producer keeps plots or hives in the logbook, where the harvest is written and opens its lot`)
  const operations: OperationInTurn[] = []
  for (const [part, amount] of own.entries()) {
    if ("gtin" in amount.name && ledger.subjects.get(amount.name.gtin)?.variant_id) throw new Fault(`${nameText(amount)}: boxes come out of lots; tell it as a TransformationEvent`)
    const { lot, draft } = await newLot(container, planning, amount, [])
    ledger.byCode.set(lot.code!, { ...lot, kind: "harvest", code: lot.code!, id: null, left: draft.quantity, there: draft.quantity, stopped: null, roots: [] })
    operations.push({ ...headOf(planning, part), kind: "harvest", base_uom: lot.uom, loss: 0, reason: null, inputs: [], outputs: [{ lot: { ...lot, kind: "harvest" }, quantity: draft.quantity, balance: draft.quantity }] })
  }
  return operations
}

function planLoss(planning: Planning, { amount, lot, part }: { amount: NamedAmount; lot: PlannedLot; part: number }): OperationInTurn {
  const quantity = amount.quantity === null ? lot.left : inUnitOf(lot, amount)
  if (quantity > lot.left || quantity === 0) throw new Fault(`${nameText(amount)}: ${quantityText(quantity, lot.uom, "en")} are gone, but only ${quantityText(lot.left, lot.uom, "en")} is left in store; what lies on a shelf is taken off it in the portal`)
  lot.left -= quantity
  lot.there -= quantity
  return { ...headOf(planning, part), kind: "loss", base_uom: lot.uom, loss: quantity, reason: reasonOf(planning.event), inputs: [{ code: lot.code, quantity, balance: quantity }], outputs: [] }
}
