import type { MovementKind } from "../lots"
import type { AggregationEvent, BizStep, Disposition, EpcisEvent, ObjectEvent, QuantityElement } from "./event"

type Uom = "g" | "ml" | "piece"

/** How a lot and a place are called in Digital Links. */
export interface Names {
  origin: string
  lot: (id: string) => { uri: string; uom: Uom }
  /** null: the place is not known */
  place: (id: string | null) => string | null
}

export interface OperationFacts {
  id: string
  kind: "harvest" | "input" | "grade" | "split" | "merge" | "pack" | "transform" | "loss" | "adjust"
  happened_at: string
  loss: number
  base_uom: Uom
  flows: { lot_id: string; direction: "in" | "out" | "plus" | "minus"; quantity: number }[]
  /** plot, apiary, or the producer's own house */
  place_id: string | null
  /** AI 00 of what was packed together */
  sscc: string | null
  /** what belongs to a lot from its birth: harvest day, plot, growing area, certificate */
  ilmd?: ObjectEvent["ilmd"]
}

export interface StepFacts {
  id: string
  lot_id: string
  kind: "hold" | "resume" | "recall" | "close" | "reopen" | "flag" | "clear"
  reason: string
  at: string
  place_id: string | null
}

export interface MovementFacts {
  id: string
  lot_id: string
  kind: MovementKind
  quantity: number
  at: string
  place_id: string | null
  /** stands for the order without naming it; null: not to an order */
  transaction: string | null
}

const OFFSET = "+07:00"

export const quantityElement = (epcClass: string, quantity: number, uom: Uom): QuantityElement =>
  uom === "piece" ? { epcClass, quantity } : { epcClass, quantity: quantity / 1000, uom: uom === "g" ? "KGM" : "LTR" }

export const eventId = (origin: string, id: string, part = ""): string => `${origin}/epcis/events/${id}${part}`

function base(names: Names, { id, at, place_id, part }: { id: string; at: string; place_id: string | null; part?: string }) {
  const place = names.place(place_id)
  return {
    eventID: eventId(names.origin, id, part),
    eventTime: new Date(at).toISOString(),
    eventTimeZoneOffset: OFFSET,
    ...(place && { readPoint: { id: place }, bizLocation: { id: place } }),
  }
}

/**
 * What was done with lots, in the words of domain.md §7: a harvest brings a lot into being, grading and making turn lots into others,
 * packing does both: boxes come into being and are put together.
 */
export function tellOperation(names: Names, facts: OperationFacts): EpcisEvent[] {
  const { id, kind, happened_at, flows, loss, base_uom, ilmd, sscc, place_id } = facts
  const quantity = ({ lot_id, quantity: count }: OperationFacts["flows"][number]) => quantityElement(names.lot(lot_id).uri, count, names.lot(lot_id).uom)
  const of = (direction: OperationFacts["flows"][number]["direction"]) => flows.filter((flow) => flow.direction === direction).map(quantity)
  const common = base(names, { id, at: happened_at, place_id })
  switch (kind) {
    case "harvest":
    case "input":
      return [{ type: "ObjectEvent", action: "ADD", ...common, bizStep: "commissioning", disposition: "active", quantityList: of("out"), ...(ilmd && { ilmd }) }]
    case "loss":
      return [{ type: "ObjectEvent", action: "DELETE", ...common, bizStep: "destroying", disposition: "destroyed", quantityList: of("in") }]
    case "adjust":
      return [
        {
          type: "ObjectEvent", action: "OBSERVE", ...common, bizStep: "cycle_counting", disposition: "active",
          quantityList: [...of("plus"), ...of("minus")], "vq:counted": flows.some(({ direction }) => direction === "minus") ? "less" : "more",
        },
      ]
    default: {
      const made: EpcisEvent = {
        type: "TransformationEvent", ...common, bizStep: "commissioning", disposition: "in_progress", transformationID: eventId(names.origin, id, "/transformation"),
        inputQuantityList: of("in"), outputQuantityList: of("out"),
        ...(loss > 0 && { "vq:loss": loss / (base_uom === "piece" ? 1 : 1000), ...(base_uom !== "piece" && { "vq:lossUom": base_uom === "g" ? "KGM" : "LTR" }) }),
      }
      if (kind !== "pack" || !sscc) return [made]
      const together: AggregationEvent = {
        type: "AggregationEvent", action: "ADD", ...base(names, { id, at: happened_at, place_id, part: "/packing" }), bizStep: "packing", disposition: "in_progress",
        parentID: sscc, childQuantityList: of("out"),
      }
      return [made, together]
    }
  }
}

const STEPS: Partial<Record<StepFacts["kind"], [BizStep, Disposition]>> = {
  hold: ["holding", "non_sellable_other"],
  recall: ["holding", "recalled"],
  resume: ["inspecting", "conformant"],
}

/** Held, recalled, let go. What only the office keeps for itself is not told. */
export function tellStep(names: Names, { id, lot_id, kind, reason, at, place_id }: StepFacts): EpcisEvent[] {
  const [bizStep, disposition] = STEPS[kind] ?? []
  if (!bizStep || !disposition) return []
  return [{ type: "ObjectEvent", action: "OBSERVE", ...base(names, { id, at, place_id }), bizStep, disposition, quantityList: [{ epcClass: names.lot(lot_id).uri } as QuantityElement], "vq:reason": reason }]
}

const MOVEMENTS: Record<MovementFacts["kind"], ["OBSERVE" | "DELETE", BizStep, Disposition]> = {
  release: ["OBSERVE", "receiving", "sellable_accessible"],
  withdraw: ["OBSERVE", "holding", "sellable_not_accessible"],
  ship: ["OBSERVE", "shipping", "in_transit"],
  return: ["OBSERVE", "returning", "returned"],
  lost: ["DELETE", "destroying", "destroyed"],
  found: ["OBSERVE", "inspecting", "sellable_accessible"],
  depart: ["OBSERVE", "shipping", "in_transit"],
  arrive: ["OBSERVE", "receiving", "sellable_accessible"],
  astray: ["DELETE", "destroying", "destroyed"],
}

export function tellMovement(names: Names, { id, lot_id, kind, quantity, at, place_id, transaction }: MovementFacts): EpcisEvent[] {
  const [action, bizStep, disposition] = MOVEMENTS[kind]
  const { uri, uom } = names.lot(lot_id)
  return [
    {
      type: "ObjectEvent", action, ...base(names, { id, at, place_id }), bizStep, disposition, quantityList: [quantityElement(uri, quantity, uom)],
      ...(transaction && { bizTransactionList: [{ type: "po" as const, bizTransaction: transaction }] }),
    },
  ]
}
