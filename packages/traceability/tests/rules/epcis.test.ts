import Ajv from "ajv"
import addFormats from "ajv-formats"
import { describe, expect, it } from "vitest"
import schema from "../../data/epcis-2.0.schema.json"
import { epcisDocument, epcisQueryDocument, type EpcisEvent, matchesQuery, type Names, readEventQuery, tellMovement, tellOperation, tellStep } from "../../src/rules/epcis"

const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema)
const ORIGIN = "https://ocop.example"
const lots: Record<string, { uri: string; uom: "g" | "piece" }> = {
  harvest: { uri: `${ORIGIN}/01/02000000000022/10/CAM261120A`, uom: "g" },
  first: { uri: `${ORIGIN}/01/02000000000022/10/CAM261120B`, uom: "g" },
  boxes: { uri: `${ORIGIN}/01/02000000000015/10/CAM261120C`, uom: "piece" },
}
const names: Names = { origin: ORIGIN, lot: (id) => lots[id]!, place: (id) => (id ? `${ORIGIN}/414/2000000001012` : null) }

const operation = { loss: 0, base_uom: "g" as const, place_id: "plot", sscc: null }
const told: EpcisEvent[] = [
  ...tellOperation(names, {
    ...operation, id: "op1", kind: "harvest", happened_at: "2026-11-20T02:10:00Z", flows: [{ lot_id: "harvest", direction: "out", quantity: 480_000 }],
    ilmd: { "vq:harvestDate": "2026-11-20", "vq:plot": "L03", "vq:growingArea": "VN-42-441-18331-01-24" },
  }),
  ...tellOperation(names, {
    ...operation, id: "op2", kind: "grade", happened_at: "2026-11-20T05:00:00Z", loss: 30_000,
    flows: [{ lot_id: "harvest", direction: "in", quantity: 480_000 }, { lot_id: "first", direction: "out", quantity: 450_000 }],
  }),
  ...tellOperation(names, {
    ...operation, id: "op3", kind: "pack", happened_at: "2026-11-20T08:10:00Z", sscc: `${ORIGIN}/00/020000000000000012`,
    flows: [{ lot_id: "first", direction: "in", quantity: 450_000 }, { lot_id: "boxes", direction: "out", quantity: 90 }],
  }),
  ...tellMovement(names, { id: "mv1", lot_id: "boxes", kind: "release", quantity: 90, at: "2026-11-20T09:00:00Z", place_id: "house", transaction: null }),
  ...tellMovement(names, { id: "mv2", lot_id: "boxes", kind: "ship", quantity: 2, at: "2026-11-21T09:00:00Z", place_id: "house", transaction: `${ORIGIN}/epcis/transactions/ab12` }),
  ...tellStep(names, { id: "st1", lot_id: "boxes", kind: "recall", reason: "Dư lượng thuốc", at: "2026-11-25T09:00:00Z", place_id: null }),
  ...tellStep(names, { id: "st2", lot_id: "boxes", kind: "flag", reason: "xem lại", at: "2026-11-25T09:00:00Z", place_id: null }),
  ...tellOperation(names, { ...operation, id: "op4", kind: "loss", happened_at: "2026-11-26T05:00:00Z", flows: [{ lot_id: "first", direction: "in", quantity: 1_000 }] }),
  ...tellOperation(names, { ...operation, id: "op5", kind: "adjust", happened_at: "2026-11-26T06:00:00Z", flows: [{ lot_id: "harvest", direction: "plus", quantity: 500 }] }),
]

const ask = (params: Record<string, unknown>) => {
  const read = readEventQuery(params)
  if ("refused" in read) throw new Error(read.refused)
  return told.filter((event) => matchesQuery(event as unknown as Record<string, unknown>, read.query)).map(({ eventID }) => eventID.split("/").slice(5).join("/"))
}

describe("what is told of lots", () => {
  it("is valid by GS1's own schema, as a document and as an answer", () => {
    expect(validate(epcisDocument(ORIGIN, told, new Date())), JSON.stringify(validate.errors?.slice(0, 5), null, 1)).toBe(true)
    expect(validate(epcisQueryDocument(ORIGIN, told, new Date())), JSON.stringify(validate.errors?.slice(0, 5), null, 1)).toBe(true)
  })

  it("has the steps of the table: harvest, grade, pack as boxes and as a unit, receive, ship, recall", () => {
    expect(told.map(({ type, bizStep, disposition }) => `${type} ${bizStep}/${disposition}`)).toEqual([
      "ObjectEvent commissioning/active",
      "TransformationEvent commissioning/in_progress",
      "TransformationEvent commissioning/in_progress",
      "AggregationEvent packing/in_progress",
      "ObjectEvent receiving/sellable_accessible",
      "ObjectEvent shipping/in_transit",
      "ObjectEvent holding/recalled",
      "ObjectEvent destroying/destroyed",
      "ObjectEvent cycle_counting/active",
    ])
  })

  it("weighs in kilograms and counts boxes, and says what was lost", () => {
    expect(told[1]).toMatchObject({ inputQuantityList: [{ quantity: 480, uom: "KGM" }], outputQuantityList: [{ quantity: 450, uom: "KGM" }], "vq:loss": 30 })
    expect(told[3]).toMatchObject({ childQuantityList: [{ epcClass: lots.boxes!.uri, quantity: 90 }] })
  })
})

describe("a query", () => {
  it("asks by step, time, lot, product and place", () => {
    expect(ask({ EQ_bizStep: "shipping,holding" })).toEqual(["mv2", "st1"])
    expect(ask({ EQ_bizStep: "https://ref.gs1.org/cbv/BizStep-shipping" })).toEqual(["mv2"])
    expect(ask({ GE_eventTime: "2026-11-21T00:00:00+07:00", LT_eventTime: "2026-11-25T00:00:00+07:00" })).toEqual(["mv2"])
    expect(ask({ MATCH_epcClass: lots.boxes!.uri })).toEqual(["op3/packing", "mv1", "mv2", "st1"])
    expect(ask({ MATCH_anyEPCClass: `${ORIGIN}/01/02000000000022` })).toEqual(["op1", "op2", "op3", "op4", "op5"])
    expect(ask({ MATCH_inputEPCClass: lots.first!.uri })).toEqual(["op3"])
    expect(ask({ eventType: "AggregationEvent" })).toEqual(["op3/packing"])
    expect(ask({ EQ_readPoint: `${ORIGIN}/414/2000000001012`, EQ_action: "DELETE" })).toEqual(["op4"])
  })

  it.each([{ EQ_nonsense: "1" }, { GE_eventTime: "yesterday" }, { perPage: "0" }, { orderBy: "recordTime" }])("refuses %j instead of leaving it out", (params) => {
    expect(readEventQuery(params)).toHaveProperty("refused")
  })
})
