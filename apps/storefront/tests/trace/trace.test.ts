import type { JourneyStep, TreeLot } from "@ocop/traceability/http"
import { describe, expect, it } from "vitest"
import { parse } from "../../src/features/trace/recent-codes"
import { toStages } from "../../src/features/trace/stages"
import { toRows } from "../../src/features/trace/tree-layout"
import { when } from "../../src/features/trace/when"
import { whereCodeLeads } from "../../src/features/trace/where-code-leads"

const step = (kind: JourneyStep["kind"], at: string): JourneyStep => ({ id: at, kind, at, until: null, title: kind, facts: [], lots: [], place: null, proof: null, photos: [] })
const lot = (id: string): TreeLot => ({ id, code: id, title: id, kind: "bulk", quantity: "1 kg", uom: "g", made_on: "2026-11-20", here: false })

describe("the journey", () => {
  it("shows both ends of a long stage and folds the middle, in the order of time", () => {
    const [orchard, harvest] = toStages([...Array.from({ length: 9 }, (_, day) => step("field", `2026-03-0${day + 1}`)), step("harvest", "2026-11-20")])

    expect([orchard!.first.length, orchard!.folded.length, orchard!.last.length]).toEqual([2, 5, 2])
    expect([...orchard!.first, ...orchard!.folded, ...orchard!.last].map(({ at }) => at)).toEqual([...Array(9).keys()].map((day) => `2026-03-0${day + 1}`))
    expect(harvest).toMatchObject({ stage: "harvest", first: [{ at: "2026-11-20" }], folded: [] })
  })

  it("says once what is the same at both ends of a step", () => {
    const at = "2026-11-28T11:28:10.000Z"

    expect(when({ at, until: null }, "vi")).toBe("18:28 28/11/2026")
    expect(when({ at, until: "2026-11-28T11:28:40.000Z" }, "vi")).toBe("18:28 28/11/2026")
    expect(when({ at, until: "2026-11-28T11:34:00.000Z" }, "vi")).toBe("18:28 đến 18:34, 28/11/2026")
    expect(when({ at, until: "2026-11-29T01:00:00.000Z" }, "vi")).toBe("18:28 28/11/2026 đến 08:00 29/11/2026")
    expect(when({ at: "2026-11-20", until: "2026-11-22" }, "en")).toBe("20 November 2026 to 22 November 2026")
  })

  it("comes back to a stage where a warning stands in between", () => {
    expect(toStages([step("sale", "1"), step("alert", "2"), step("ship", "3")]).map(({ stage }) => stage)).toEqual(["market", "alert", "market"])
  })
})

describe("the tree of lots", () => {
  it("puts every lot below all it was made of, and survives a ring", () => {
    const flows = [["a", "c"], ["b", "c"], ["c", "d"], ["a", "d"]].map(([from, to]) => ({ from: from!, to: to!, quantity: "", share: 0.5 }))
    const rows = toRows({ lots: ["d", "c", "b", "a"].map(lot), flows })

    expect(rows.map(({ lots }) => lots.map(({ id }) => id).sort())).toEqual([["a", "b"], ["c"], ["d"]])
    expect(rows[0]!.ribbons).toHaveLength(2)
    expect(() => toRows({ lots: [lot("a"), lot("b")], flows: [{ from: "a", to: "b", quantity: "", share: 1 }, { from: "b", to: "a", quantity: "", share: 1 }] })).not.toThrow()
  })
})

describe("a scanned code", () => {
  it.each([
    ["https://ocop.example/01/02000000000015/10/CAM%2F1/21/9?17=271201", "/01/02000000000015/10/CAM%2F1/21/9"],
    ["https://an-older-address.example/01/02000000000015/10/A", "/01/02000000000015/10/A"],
    ["(01)02000000000015(10)A", "/01/02000000000015/10/A"],
    ["2000000000015", "/01/02000000000015"],
    ["https://ocop.example/san-pham/cam", "/san-pham/cam"],
    ["https://evil.example/san-pham/cam", null],
    ["javascript:alert(1)", null],
    ["WIFI:S:quan;T:WPA;P:x;;", null],
    ["CAM261120A", "/truy-xuat/CAM261120A"],
  ])("%s leads to %s", (text, path) => {
    expect(whereCodeLeads(text, "ocop.example")).toBe(path)
  })
})

describe("what was looked at", () => {
  it("forgets whatever else lies in the browser's storage", () => {
    expect(parse(JSON.stringify([{ path: "/01/02000000000015/10/A", title: "Cam" }, { path: "//evil.example", title: "x" }, { path: 1 }, null]))).toEqual([{ path: "/01/02000000000015/10/A", title: "Cam" }])
    expect([parse("{"), parse("7"), parse(null)]).toEqual([[], [], []])
  })
})
