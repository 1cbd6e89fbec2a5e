import { movementOf, UnreadableQuantity } from "../../src/rules/epcis"

const uri = (lot: string) => `https://x.example/01/02000000000015/10/${lot}`
const kilos = (lot: string, quantity: number, uom = "KGM") => ({ epcClass: uri(lot), quantity, uom })

describe("what a captured event asks of the ledger", () => {
  it("is that so much of these became so much of those", () => {
    const movement = movementOf({ type: "TransformationEvent", inputQuantityList: [kilos("A", 12.5), kilos("A", 0.5)], outputQuantityList: [{ epcClass: uri("B"), quantity: 2 }] })

    expect(movement).toMatchObject({ kind: "make", inputs: [{ name: { gtin: "02000000000015", lot: "A" }, quantity: 13_000, uom: "g" }], outputs: [{ name: { lot: "B" }, quantity: 2, uom: "piece" }], strangers: [] })
  })

  it("names inputs that are nobody's lot, so that nothing is left out of the balance", () => {
    expect(movementOf({ type: "TransformationEvent", inputQuantityList: [kilos("A", 1), { epcClass: "urn:epc:class:lgtin:4012345.012345.998877", quantity: 5 }], outputQuantityList: [kilos("B", 1)] })).toMatchObject({ strangers: ["urn:epc:class:lgtin:4012345.012345.998877"] })
  })

  it("is a beginning, a loss, a hold, a box, or nothing at all, by the words of the vocabulary in every spelling", () => {
    const event = (more: object) => movementOf({ type: "ObjectEvent", action: "OBSERVE", quantityList: [kilos("A", 3)], ...more })?.kind ?? null

    expect(event({ action: "ADD", bizStep: "commissioning" })).toBe("begin")
    expect(event({ action: "DELETE", bizStep: "https://ref.gs1.org/cbv/BizStep-destroying" })).toBe("lose")
    expect(event({ bizStep: "urn:epcglobal:cbv:bizstep:holding" })).toBe("hold")
    expect(event({ bizStep: "inspecting", disposition: "https://ref.gs1.org/cbv/Disp-non_conformant" })).toBe("hold")
    expect([event({ bizStep: "inspecting", disposition: "conformant" }), event({ bizStep: "loading" }), event({ action: "DELETE", bizStep: "shipping" })]).toEqual([null, null, null])
    expect(movementOf({ type: "AggregationEvent", action: "ADD", childQuantityList: [kilos("A", 3)] })?.kind).toBe("contain")
    // One bad box does not stop its lot.
    expect(movementOf({ type: "ObjectEvent", action: "OBSERVE", bizStep: "holding", epcList: [`${uri("A")}/21/7`] })).toMatchObject({ kind: "hold", lots: [] })
  })

  it("refuses amounts that cannot be", () => {
    const make = (amount: object) => () => movementOf({ type: "TransformationEvent", inputQuantityList: [amount], outputQuantityList: [kilos("B", 1)] })

    expect(make({ epcClass: uri("A"), quantity: 1.5 })).toThrow(UnreadableQuantity)
    expect(make(kilos("A", 0.0001))).toThrow(UnreadableQuantity)
    expect(make(kilos("A", 3, "LBR"))).toThrow(/LBR/)
    expect(make(kilos("A", -3))).toThrow(UnreadableQuantity)
  })
})
