import { toQuantity, type NewEntry } from "@ocop/traceability/rules/logbook"
import { describe, expect, it } from "vitest"
import { judge, lastOf, placesFor, readBook, standsInTheWay } from "../../src/features/logbook/book/read-book"
import type { BookEntry, BookFacts } from "../../src/features/logbook/store/book-database"

const TODAY = "2026-11-28"
let written = 0
const id = () => `01900000-0000-7000-8000-${String(++written).padStart(12, "0")}`

const entry = (part: Partial<BookEntry>): BookEntry => ({
  id: id(),
  kind: "pesticide",
  happened_on: "2026-11-20",
  recorded_at: "2026-11-20T02:00:00.000Z",
  place: { plot_id: "plot_3" },
  content: null,
  corrects: null,
  reason: null,
  attachments: [],
  where: "phone",
  turn: ++written,
  seq: null,
  hash: null,
  seal: null,
  signed_on: null,
  author: null,
  warnings: [],
  problem: null,
  ...part,
})

const commune = { code: "18313", valid_from: "2025-07-01", name: "xã Vũ Quang", today: "xã Vũ Quang" }
const plot = (id: string, name: string, closed_on: string | null = null) => ({ id, name, growing_area_id: null, area: toQuantity(5, "sao"), crop: "Cam chanh", trees: null, planted_year: null, commune, closed_on, harvest_from: null })
const facts: Partial<BookFacts> = { plots: [plot("plot_1", "L01"), plot("plot_3", "L03"), plot("plot_9", "Cũ", "2026-01-01")], apiaries: [] }

const spray = { product: "Ortus 5SC", pest: "Nhện đỏ", phi_days: 14, earliest_harvest: "2026-12-04" }
const harvest = (part: Partial<NewEntry> = {}): NewEntry => ({
  id: id(),
  kind: "harvest",
  happened_on: TODAY,
  recorded_at: "2026-11-28T02:00:00.000Z",
  place: { plot_id: "plot_3" },
  content: { quantity: toQuantity(480, "kg"), container: "crate" },
  corrects: null,
  reason: null,
  attachments: [],
  ...part,
})

describe("what a phone knows without a signal", () => {
  it("refuses a harvest too early by a spray that is still on the phone, and says which, where and from when", () => {
    const book = readBook([entry({ content: spray })], facts)

    const { problems } = judge(book, harvest(), TODAY)

    expect(problems).toHaveLength(1)
    expect(problems[0]?.vi).toMatch(/L03.*Ortus 5SC.*20\/11\/2026.*04\/12\/2026/)
    expect(judge(book, harvest({ place: { plot_id: "plot_1" } }), TODAY).problems).toEqual([])
  })

  it("takes the spray as it was corrected, and forgets one that was withdrawn", () => {
    const first = entry({ content: spray, where: "server", seq: 1 })
    const shorter = entry({ content: { ...spray, phi_days: 7, earliest_harvest: "2026-11-27" }, corrects: first.id, reason: "gõ nhầm" })
    const withdrawn = entry({ content: null, corrects: first.id, reason: "không có" })

    expect(standsInTheWay(readBook([first], facts), { id: "plot_3", of: "plot" }, TODAY)?.until).toBe("2026-12-04")
    expect(standsInTheWay(readBook([shorter, first], facts), { id: "plot_3", of: "plot" }, TODAY)).toBeNull()
    expect(standsInTheWay(readBook([first, withdrawn], facts), { id: "plot_3", of: "plot" }, TODAY)).toBeNull()
    expect(readBook([first, shorter], facts).rows).toHaveLength(1)
  })

  it("counts an interval the server knows of an entry that was not read yet, and none of what was refused", () => {
    const told = { entry_id: "elsewhere", kind: "pesticide" as const, place_id: "plot_3", name: "Movento", happened_on: "2026-11-25", until: "2026-12-09" }
    expect(standsInTheWay(readBook([], { ...facts, intervals: [told] }), { id: "plot_3", of: "plot" }, TODAY)?.name).toBe("Movento")

    const refused = readBook([entry({ content: spray, where: "refused" })], facts)
    expect(standsInTheWay(refused, { id: "plot_3", of: "plot" }, TODAY)).toBeNull()
    expect(refused.refused).toHaveLength(1)
    expect(refused.rows).toHaveLength(0)
  })

  it("offers the plot used last first, and what is closed no more; and what was written there last", () => {
    const water = { source: "stream", method: "drip" }
    const book = readBook([entry({ kind: "irrigation", happened_on: "2026-11-26", content: { ...water, method: "hose" }, place: { plot_id: "plot_1" } }), entry({ kind: "irrigation", happened_on: "2026-11-27", content: water })], facts)

    expect(placesFor(book, "plot", TODAY).map(({ name }) => name)).toEqual(["L03", "L01"])
    expect(lastOf(book, "irrigation", "plot_1")).toMatchObject({ method: "hose" })
    expect(lastOf(book, "irrigation", "plot_9")).toMatchObject({ method: "drip" })
    expect(lastOf(book, "harvest", "plot_1")).toBeNull()
  })
})
