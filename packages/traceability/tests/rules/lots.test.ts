import fc from "fast-check"
import { balanceOperation, isLotCode, lotCodeStem, lotState, lotLetters, netQuantity, nextLotCode, quantityText, readQuantity, recallLetter, takeFirstExpired, verbsOf, type FlowDraft } from "../../src/rules/lots"

const grams = (quantity: number, title = "Cam"): FlowDraft => ({ title, quantity, uom: "g", unit_net: null, unit_uom: null })
const boxes = (quantity: number, unit_net: number | null = 5000): FlowDraft => ({ title: "Hộp", quantity, uom: "piece", unit_net, unit_uom: unit_net === null ? null : "g" })

describe("an operation", () => {
  it("states as loss what is missing at the end", () => {
    expect(balanceOperation({ kind: "pack", inputs: [grams(480_000)], outputs: [boxes(94)] })).toEqual({ ok: true, balanced: { base_uom: "g", inputs: [480_000], outputs: [470_000], loss: 10_000 } })
  })

  it("is refused when more comes out than went in, in words people use", () => {
    expect(balanceOperation({ kind: "pack", inputs: [grams(480_000)], outputs: [boxes(97)] })).toEqual({ ok: false, message: expect.stringContaining("Lấy ra 485 kg nhiều hơn cho vào 480 kg") })
  })

  it("turns kilograms into boxes only by a stated pack size", () => {
    expect(balanceOperation({ kind: "pack", inputs: [grams(1000)], outputs: [boxes(1, null)] })).toMatchObject({ ok: false })
    expect(balanceOperation({ kind: "transform", inputs: [grams(1000)], outputs: [{ title: "Chai", quantity: 1, uom: "piece", unit_net: 500, unit_uom: "ml" }] })).toMatchObject({ ok: false, message: expect.stringContaining("khác đơn vị đo") })
    expect(balanceOperation({ kind: "transform", inputs: [grams(1000)], outputs: [{ title: "Chai", quantity: 1, uom: "piece", unit_net: 500, unit_uom: "ml", stated: 710 }] })).toMatchObject({ ok: true, balanced: { loss: 290 } })
  })

  it("neither loses by splitting nor mixes units by merging", () => {
    expect(balanceOperation({ kind: "split", inputs: [grams(100)], outputs: [grams(60), grams(30)] })).toMatchObject({ ok: false })
    expect(balanceOperation({ kind: "merge", inputs: [grams(100), boxes(2)], outputs: [grams(100)] })).toMatchObject({ ok: false })
  })

  it("never makes anything out of nothing, whatever goes in", () => {
    const flow = fc.record({ quantity: fc.integer({ min: 1, max: 100_000 }), piece: fc.boolean(), unit_net: fc.integer({ min: 1, max: 5000 }) }).map(({ quantity, piece, unit_net }) => (piece ? boxes(quantity, unit_net) : grams(quantity)))
    const weight = ({ quantity, unit_net }: FlowDraft) => quantity * (unit_net ?? 1)
    fc.assert(
      fc.property(fc.array(flow, { minLength: 1, maxLength: 5 }), fc.array(flow, { minLength: 1, maxLength: 5 }), (inputs, outputs) => {
        const verdict = balanceOperation({ kind: "transform", inputs, outputs })
        const [into, out] = [inputs, outputs].map((side) => side.reduce((sum, each) => sum + weight(each), 0)) as [number, number]
        const onlyPieces = [...inputs, ...outputs].every(({ uom }) => uom === "piece")
        expect(verdict.ok).toBe(out <= into)
        if (verdict.ok && !onlyPieces) expect(verdict.balanced.loss).toBe(into - out)
        if (verdict.ok) expect(verdict.balanced.inputs.reduce((sum, value) => sum + value, 0)).toBe(verdict.balanced.outputs.reduce((sum, value) => sum + value, 0) + verdict.balanced.loss)
      }),
    )
  })
})

describe("the state of a lot", () => {
  const facts = { made: 10, used: 0, shelved: 4, sold: 1, block: null, best_before: "2026-12-01", today: "2026-12-01" }

  it("follows from steps, quantities and the clock", () => {
    expect(lotState(facts)).toBe("on_sale")
    expect(lotState({ ...facts, today: "2026-12-02" })).toBe("expired")
    expect(lotState({ ...facts, block: "held" })).toBe("held")
    expect(lotState({ ...facts, block: "recalled", today: "2027-01-01" })).toBe("recalled")
    expect(lotState({ ...facts, shelved: 0, sold: 10 })).toBe("sold_out")
    expect(lotState({ ...facts, shelved: 0, sold: 0, used: 10 })).toBe("used_up")
    expect(lotState({ ...facts, shelved: 0 })).toBe("open")
  })

  it("leaves to its owner what its owner may do: nothing is made of a held lot, and what the office holds only the office lets go", () => {
    const lot = { kind: "harvest", state: "held", quantities: facts } as const
    expect(verbsOf({ ...lot, held_by: "coordination_office" })).toEqual(["loss"])
    expect(verbsOf({ ...lot, held_by: "producer" })).toEqual(["resume", "loss"])
  })
})

describe("first expired, first out", () => {
  const shelf = fc.record({ lot_id: fc.uuid(), code: fc.string({ minLength: 1, maxLength: 4 }), best_before: fc.option(fc.constantFrom("2026-12-01", "2026-12-05", "2026-12-09")), made_on: fc.constantFrom("2026-11-01", "2026-11-02"), quantity: fc.integer({ min: 0, max: 9 }) })

  it("takes exactly so many, none from a later lot while an earlier one has some", () => {
    fc.assert(
      fc.property(fc.uniqueArray(shelf, { selector: ({ lot_id }) => lot_id, maxLength: 8 }), fc.integer({ min: 1, max: 30 }), (shelves, quantity) => {
        const taken = takeFirstExpired(shelves, quantity)
        const there = shelves.reduce((sum, each) => sum + each.quantity, 0)
        if (there < quantity) {
          expect(taken).toBeNull()
          return
        }
        expect(taken!.reduce((sum, each) => sum + each.quantity, 0)).toBe(quantity)
        const left = shelves.map((each) => ({ ...each, quantity: each.quantity - (taken!.find(({ lot_id }) => lot_id === each.lot_id)?.quantity ?? 0) }))
        const latest = taken!.map(({ lot_id }) => shelves.find((each) => each.lot_id === lot_id)!.best_before ?? "9999").sort().at(-1)!
        expect(left.every((each) => each.quantity >= 0 && (each.quantity === 0 || (each.best_before ?? "9999") >= latest))).toBe(true)
      }),
    )
  })
})

describe("codes and words", () => {
  it("makes codes one can say over the telephone, and never the same twice", () => {
    expect(lotCodeStem("Cam chanh Sơn Thọ", "2026-11-20")).toBe("CAM261120")
    expect(lotCodeStem("Cu đơ", "2026-11-20")).toBe("CUDO261120")
    expect(nextLotCode("CAM261120", new Set(["CAM261120A", "CAM261120B"]))).toBe("CAM261120C")
    expect([0, 25, 26, 51, 52].map(lotLetters)).toEqual(["A", "Z", "AA", "AZ", "BA"])
    fc.assert(fc.property(fc.nat(700), fc.nat(700), (one, other) => one === other || lotLetters(one) !== lotLetters(other)))
  })

  it("takes a producer's own code, also with a slash or Vietnamese letters, up to the 20 characters of AI (10)", () => {
    expect(["L/03-2026", "Lô bưởi 7", "A".repeat(20)].every(isLotCode)).toBe(true)
    expect(["", " A", "A".repeat(21), "A\u0000"].some(isLotCode)).toBe(false)
  })

  it("reads what one unit holds from its name", () => {
    expect(netQuantity("hộp 5 kg")).toEqual({ quantity: 5000, uom: "g" })
    expect(netQuantity("chai 0,5 lít")).toEqual({ quantity: 500, uom: "ml" })
    expect(netQuantity("40 g (20 túi × 2 g)")).toEqual({ quantity: 40, uom: "g" })
    expect(netQuantity("hộp 6 quả")).toBeNull()
  })

  it("reads quantities as people type them, in grams, and nothing it cannot be sure of", () => {
    expect(["480", "12,5", "12.5", "1.250", "1.250,5", "1 250"].map((typed) => readQuantity(typed, "g"))).toEqual([480_000, 12_500, 12_500, 1_250_000, 1_250_500, 1_250_000])
    expect(["1,250", "1,250.5", "12,5", "1.250"].map((typed) => readQuantity(typed, "g", "en"))).toEqual([1_250_000, 1_250_500, 12_500, 1_250])
    expect([readQuantity("30", "piece"), readQuantity("0,5", "ml")]).toEqual([30, 500])
    for (const typed of ["", "abc", "-3", "1,2,3", "0,0001", "2000001", "1e5"]) expect(readQuantity(typed, "g"), typed).toBeNull()
    expect(readQuantity("2,5", "piece")).toBeNull()
  })

  it("says quantities as people do", () => {
    expect([quantityText(480_000, "g"), quantityText(750, "g"), quantityText(1500, "ml"), quantityText(90, "piece")]).toEqual(["480 kg", "750 g", "1,5 lít", "90 đơn vị"])
  })

  it("tells a buyer what to do before why, and lets nobody write HTML into the letter", () => {
    const letter = recallLetter({ name: "<b>Lan</b>", order_code: "VQ2611000042", lot_codes: ["CAM261120A"], reason: "Dư lượng & nấm", url: "https://shop/don-hang/VQ2611000042", locale: "vi" })
    expect(letter.text.indexOf("đừng ăn")).toBeLessThan(letter.text.indexOf("Lý do"))
    expect(letter.html).toContain("&lt;b&gt;Lan&lt;/b&gt;")
  })
})
