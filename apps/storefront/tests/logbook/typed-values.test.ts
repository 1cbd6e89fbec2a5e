import { kindSpec, settleContent, toQuantity } from "@ocop/traceability/rules/logbook"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { quantityInWords, siInWords, summary } from "../../src/features/logbook/book/in-words"
import { contentOf, readNumber, valuesOf, writeNumber } from "../../src/features/logbook/book/typed-values"
import { sizeInWords } from "../../src/features/logbook/parts/size-in-words"
import { isOutOfRoom, readRoom } from "../../src/features/logbook/store/room"
import { backOff } from "../../src/browser/back-off"

describe("a number as people here write it", () => {
  it.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["1.250", 1250],
    ["1.250,5", 1250.5],
    [" 480 ", 480],
    ["0,05", 0.05],
    ["abc", null],
    ["", null],
    ["-3", null],
    ["1,2,3", null],
  ])("%j is %j", (typed, value) => expect(readNumber(typed)).toBe(value))

  it("is read back as it was written", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => readNumber(writeNumber(cents / 100)) === cents / 100))
  })
})

describe("a form", () => {
  it("becomes content and content becomes the form again, nothing lost", () => {
    const typed = { pest: "Nhện đỏ", product: "Ortus", active_ingredient: "Fenpyroximate", dose: { value: "20", unit: "ml_per_binh_16l" as const }, water_volume: { value: "4,5", unit: "binh_16l" as const }, equipment: "motor", operator: "Hoa", weather: "cloudy", phi_days: "14" }
    const { content, problems } = settleContent({ kind: "pesticide", happened_on: "2026-11-28", content: contentOf("pesticide", typed) })
    expect(problems).toEqual([])
    expect(valuesOf("pesticide", content)).toEqual(typed)
    expect(content.earliest_harvest).toBe("2026-12-12")
  })

  it("leaves out what is empty and lets the rules refuse what is no number", () => {
    const content = contentOf("harvest", { quantity: { value: "nhiều", unit: "kg" }, container: "crate", pickers: "", note: "  " })
    expect(Object.keys(content)).toEqual(["quantity", "container"])
    expect(settleContent({ kind: "harvest", happened_on: "2026-11-28", content }).problems).toMatchObject([{ field: "quantity" }])
  })

  it("offers only what is worth offering again, with the unit used last", () => {
    const { fields } = kindSpec("harvest")
    const again = valuesOf("harvest", { quantity: toQuantity(4, "ta"), pickers: 6, container: "crate", note: "mưa" }, { remembered: true })
    expect(again).toEqual({ quantity: { value: "", unit: "ta" }, pickers: "6", container: "crate" })
    expect(fields.note?.remember).toBeUndefined()
  })
})

describe("in words", () => {
  it("says what was typed and, where it helps, its SI value", () => {
    expect(quantityInWords(toQuantity(5, "sao"), "vi")).toBe("5 sào")
    expect(siInWords(toQuantity(5, "sao"), "vi")).toBe("2.500 m²")
    expect(siInWords(toQuantity(4, "binh_16l"), "en")).toBe("64 litre")
    expect(siInWords(toQuantity(4, "kg"), "vi")).toBeNull()
    expect(siInWords(toQuantity(20, "ml_per_binh_16l"), "vi")).toBeNull()
  })

  it("sums an entry up in the order people ask", () => {
    expect(summary("fertilizer", { product: "Phân bò ủ", type: "organic", dose: toQuantity(400, "kg") }, "vi", 2)).toBe("Phân bò ủ · 400 kg")
    expect(summary("irrigation", null, "vi")).toBe("")
  })

  it("gives sizes as a phone's settings do", () => expect([sizeInWords(340_000), sizeInWords(12_400_000), sizeInWords(1_400_000_000)].join(" ")).toBe("340\u202fkB 12\u202fMB 1,4\u202fGB"))
})

describe("room and patience", () => {
  const storage = (usage: number, quota: number) => ({ estimate: async () => ({ usage, quota }), persisted: async () => false }) as unknown as StorageManager

  it("warns before the phone is full", async () => {
    const MB = 1024 * 1024
    expect((await readRoom(storage(10 * MB, 200 * MB)))?.state).toBe("plenty")
    expect((await readRoom(storage(185 * MB, 200 * MB)))?.state).toBe("little")
    expect(await readRoom(storage(199 * MB, 200 * MB))).toMatchObject({ state: "full", left: MB })
    expect(await readRoom({} as StorageManager)).toBeNull()
  })

  it("knows a full phone however deep the browser hides it", () => {
    expect(isOutOfRoom(Object.assign(new Error("x"), { name: "AbortError", inner: Object.assign(new Error("y"), { name: "QuotaExceededError" }) }))).toBe(true)
    expect(isOutOfRoom(new Error("no"))).toBe(false)
  })

  it("waits longer after each failure, never beyond five minutes", () => {
    const waits = [1, 2, 3, 4, 30].map((failures) => backOff(failures, 1))
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 300_000])
    expect(backOff(1, 0)).toBe(1_000)
  })
})
