import { COMPOSITIONS, compositionOf, hasQuorum, needed, outcomesOf, type SessionToClose, whyNoCouncil, whyNotClosed, whyNotMove } from "../../../src/rules/council"
import { allTop, publishedSet, sheetOf, worth } from "./q26"

const { set } = publishedSet("Q26")
const sheet = sheetOf("Q26", 1)
const top = allTop(sheet)
const { quorum } = compositionOf("province-2026")!
const member = (id: string, kind: "chair" | "member" = "member", attended = true) => ({ id, name: id, kind, attended })

function session(change: Partial<SessionToClose> = {}, entry: Partial<SessionToClose["entries"][number]> = {}): SessionToClose {
  const members = [member("chair", "chair"), member("two"), member("three"), member("four"), member("five")]
  return {
    form: "meeting",
    quorum,
    members,
    entries: [
      { id: "entry", title: "Cam bù", set, sheet, conflicted: [], sheets: members.map(({ id }) => ({ member_id: id, total: 100, answers: top })), agreed: top, knockouts: [], ...entry },
    ],
    ...change,
  }
}
const codes = (of: SessionToClose) => whyNotClosed(of).map(({ code }) => code)

describe("closing a session", () => {
  it("needs a sealed sheet of everyone who is there, and names who is missing", () => {
    const open = session()
    expect(codes(open)).toEqual([])
    expect(whyNotClosed(session({}, { sheets: open.entries[0]!.sheets.slice(0, 4) }))).toEqual([{ code: "sheet_missing", entry: "Cam bù", missing: ["five"] }])
  })

  it("needs the agreed option of every criterion with a mark", () => {
    const { "4.1": _, ...agreed } = top
    expect(whyNotClosed(session({}, { agreed }))).toEqual([{ code: "agreement_missing", entry: "Cam bù", missing: ["4.1"] }])
  })

  it("needs two thirds, with somebody in the chair", () => {
    expect(needed(quorum, 5)).toBe(4)
    expect(hasQuorum(quorum, [member("a", "chair"), member("b"), member("c"), member("d"), member("e", "member", false)])).toBe(true)
    expect(hasQuorum(quorum, [member("a", "chair", false), member("b"), member("c"), member("d"), member("e")])).toBe(false)
    expect(hasQuorum(quorum, [])).toBe(false)
  })

  it("leaves out whoever has an interest: neither counted nor needed", () => {
    const of = session({}, { conflicted: ["five"], sheets: ["chair", "two", "three", "four", "five"].map((id) => ({ member_id: id, total: id === "five" ? 0 : 90, answers: top })) })
    expect(codes(of)).toEqual([])
    expect(outcomesOf(of)[0]).toMatchObject({ counted: ["chair", "two", "three", "four"], result: { average: { sum_hundredths: 36_000, count: 4 }, star: 5 } })
  })

  it("sends a written vote whose opinions differ to a meeting", () => {
    const differing = ["chair", "two", "three", "four", "five"].map((id, index) => ({ member_id: id, total: index === 0 ? 69 : 75, answers: top }))
    expect(outcomesOf(session({ form: "written" }, { sheets: differing }))).toEqual([{ entry_id: "entry", outcome: "to_meeting" }])
    expect(outcomesOf(session({}, { sheets: differing }))[0]).toMatchObject({ outcome: "evaluated" })
  })

  it("stops for mineral water that every member finds wanting", () => {
    const water = sheetOf("Q26", 16)
    const zero = { ...allTop(water), "6.2": worth(water, "6.2", 0) >= 0 ? worth(water, "6.2", 0) : ("none" as const) }
    const sheets = ["chair", "two", "three", "four", "five"].map((id) => ({ member_id: id, total: 80, answers: zero }))
    expect(outcomesOf(session({}, { sheet: water, agreed: allTop(water), sheets }))[0]).toMatchObject({ result: { star: null } })
  })
})

describe("a council", () => {
  const seats = COMPOSITIONS.find(({ id }) => id === "province-2026")!
  const five = ["ubnd", "snnmt", "sct", "syt", "skhcn"].map((seat, index) => ({ seat, user_id: `user_${index}` }))

  it("fills every seat that has to be filled, each person once, its secretary on none", () => {
    expect(whyNoCouncil(seats, five, "clerk")).toBeNull()
    expect(whyNoCouncil(seats, five.slice(1), "clerk")?.code).toBe("seat_empty")
    expect(whyNoCouncil(seats, [...five, { seat: "expert", user_id: "user_0" }], "clerk")?.code).toBe("two_seats")
    expect(whyNoCouncil(seats, [...five, { seat: "syt", user_id: "user_9" }], "clerk")?.code).toBe("seat_taken")
    expect(whyNoCouncil(seats, [...five, { seat: "expert", user_id: "user_8" }, { seat: "expert", user_id: "user_9" }], "clerk")).toBeNull()
    expect(whyNoCouncil(seats, five, "user_3")?.code).toBe("secretary_scores")
  })

  it("goes from planned to open to closed, and says what else it may do", () => {
    expect(whyNotMove("planned", "open")).toBeNull()
    expect(whyNotMove("planned", "close")).toContain("mở phiên")
    expect(whyNotMove("closed", "open")).toContain("Không còn thay đổi")
  })
})
