import fc from "fast-check"
import {
  canInvite, FAIR_LEADS_TO, FAIR_STATUSES, FAIR_VERBS, fairVerbs, objectionsToFair, objectionsToFairStep, PUBLIC_FAIRS, stillToSend, usualTasks, whyNoAnswer, whyNoFairStep, type FairStanding, type FairStatus,
} from "../../../src/rules/fair"

const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const standing: fc.Arbitrary<FairStanding> = fc.record({
  today: day,
  first_day: day,
  last_day: day,
  answers_by: day,
  booths: fc.array(fc.record({ number: fc.constantFrom("A1", "A2", "B1"), on_hand: fc.nat(3), missing: fc.array(fc.constantFrom("chưa ký quy chế"), { maxLength: 1 }) }), { maxLength: 3 }),
  invitations: fc.array(fc.record({ producer: fc.constantFrom("HTX cam", "HTX ong"), booth: fc.option(fc.constantFrom("A1", "A2")), coming: fc.option(fc.boolean()) }), { maxLength: 4 }),
  on_the_road: fc.array(fc.constantFrom("CH-2026-0001"), { maxLength: 1 }),
  open_costs: fc.array(fc.constantFrom("Thuê gian"), { maxLength: 1 }),
})

describe("the steps of a fair", () => {
  it("lead from the plan to the end by one way, or to being cancelled before it opened", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FAIR_VERBS), { maxLength: 20 }), (clicks) => {
        let status: FairStatus = "planned"
        const seen = [status as FairStatus]
        for (const verb of clicks) {
          const objection = whyNoFairStep(status, verb)
          expect(objection === null).toBe(fairVerbs(status).includes(verb))
          if (objection !== null) continue
          status = FAIR_LEADS_TO[verb]
          seen.push(status)
        }
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.filter((each) => each !== "cancelled")).toEqual(FAIR_STATUSES.slice(0, seen.filter((each) => each !== "cancelled").length))
        if (seen.includes("running")) expect(seen).not.toContain("cancelled")
      }),
    )
  })

  it("never end a fair with a box at a booth or on the road", () => {
    fc.assert(
      fc.property(standing, fc.constantFrom("close" as const, "cancel" as const), (at, verb) => {
        const against = objectionsToFairStep(verb, at)
        if (at.booths.some(({ on_hand }) => on_hand > 0) || at.on_the_road.length > 0) expect(against.length).toBeGreaterThan(0)
        if (verb === "close" && at.open_costs.length > 0) expect(against.join()).toContain("Thuê gian")
      }),
    )
  })

  it("confirm nobody without a booth, and open no fair outside its days", () => {
    fc.assert(
      fc.property(standing, (at) => {
        if (objectionsToFairStep("confirm", at).length === 0) {
          const coming = at.invitations.filter((each) => each.coming)
          expect(coming.length).toBeGreaterThan(0)
          expect(coming.every(({ booth }) => booth !== null)).toBe(true)
        }
        if (objectionsToFairStep("start", at).length === 0) {
          expect(at.today >= at.first_day && at.today <= at.last_day).toBe(true)
          expect(at.booths.every(({ missing }) => missing.length === 0)).toBe(true)
        }
      }),
    )
  })

  it("name what can be done instead", () => {
    expect(whyNoFairStep("planned", "start")).toContain("gửi lời mời, hủy hội chợ")
    expect(whyNoFairStep("closed", "cancel")).toContain("không làm được gì thêm")
    expect([PUBLIC_FAIRS.includes("invited"), canInvite("invited"), canInvite("confirmed")]).toEqual([false, true, false])
  })
})

describe("an answer", () => {
  const asked = { status: "invited" as const, answers_by: "2026-12-10", today: "2026-12-01", offered: new Set(["v1", "v2"]), by_office: false }
  const yes = { coming: true, reason: null, lines: [{ variant_id: "v1", quantity: 10 }] }

  it.each([
    ["after the deadline", yes, { ...asked, today: "2026-12-11" }, /10\/12\/2026/],
    ["before anybody was invited", yes, { ...asked, status: "planned" as const }, /chưa gửi/],
    ["once the list stands", yes, { ...asked, status: "confirmed" as const }, /đã chốt/],
    ["of nothing", { ...yes, lines: [] }, asked, /ít nhất một món/],
    ["of half a box", { ...yes, lines: [{ variant_id: "v1", quantity: 0.5 }] }, asked, /số nguyên/],
    ["of goods without a star", { ...yes, lines: [{ variant_id: "v3", quantity: 1 }] }, asked, /còn sao OCOP/],
    ["of the same goods twice", { ...yes, lines: [yes.lines[0]!, yes.lines[0]!] }, asked, /một dòng/],
    ["that declines without a word", { coming: false, reason: " ", lines: [] }, asked, /vì sao/],
    ["of the office without a word", yes, { ...asked, by_office: true }, /vì sao/],
  ])("is refused %s", (_, given, at, message) => expect(whyNoAnswer(given, at)).toMatch(message))

  it("is taken from the producer until the deadline, and from the office until the fair opens", () => {
    expect(whyNoAnswer(yes, { ...asked, today: asked.answers_by })).toBeNull()
    expect(whyNoAnswer({ coming: false, reason: "Hết cam", lines: [] }, asked)).toBeNull()
    expect(whyNoAnswer({ ...yes, reason: "Báo qua điện thoại" }, { ...asked, by_office: true, status: "confirmed", today: "2027-01-01" })).toBeNull()
  })
})

describe("what is still to be sent", () => {
  it("and what was sent are together what was promised, and nothing is sent twice", () => {
    const lines = fc.uniqueArray(fc.record({ variant_id: fc.constantFrom("a", "b", "c"), quantity: fc.integer({ min: 1, max: 50 }) }), { selector: ({ variant_id }) => variant_id })
    fc.assert(
      fc.property(lines, fc.array(fc.record({ variant_id: fc.constantFrom("a", "b", "c"), quantity: fc.integer({ min: 1, max: 20 }) }), { maxLength: 5 }), (promised, sent) => {
        const rest = stillToSend(promised, sent)
        for (const { variant_id, quantity } of promised) {
          const gone = sent.filter((line) => line.variant_id === variant_id).reduce((sum, line) => sum + line.quantity, 0)
          expect((rest.find((line) => line.variant_id === variant_id)?.quantity ?? 0) + gone).toBeGreaterThanOrEqual(quantity)
          expect((rest.find((line) => line.variant_id === variant_id)?.quantity ?? 0)).toBe(Math.max(0, quantity - gone))
        }
        expect(stillToSend(promised, [...sent, ...rest])).toEqual([])
      }),
    )
  })
})

describe("a plan", () => {
  it("has its usual tasks in order, none due before today, the plan itself by November", () => {
    const tasks = usualTasks({ first_day: "2027-01-20", last_day: "2027-01-24", today: "2026-10-01" })
    expect(tasks.find(({ title }) => title.startsWith("Kế hoạch"))?.due_on).toBe("2026-11-30")
    expect(tasks.at(-1)).toEqual({ title: "Kiểm hàng, trả hàng, quyết toán", due_on: "2027-01-27" })
    expect(usualTasks({ first_day: "2026-10-05", last_day: "2026-10-06", today: "2026-10-01" }).every(({ due_on }) => due_on >= "2026-10-01")).toBe(true)
  })

  it("says what does not fit", () => {
    const fair = { handle: "hoi-xuan", first_day: "2027-01-20", last_day: "2027-01-24", answers_by: "2026-12-20", opens_at: "08:00", closes_at: "21:00" }
    expect(objectionsToFair(fair)).toEqual([])
    expect(objectionsToFair({ ...fair, handle: "Hội Xuân", last_day: "2027-01-01", answers_by: "2027-02-01", closes_at: "07:00" })).toHaveLength(4)
  })
})
