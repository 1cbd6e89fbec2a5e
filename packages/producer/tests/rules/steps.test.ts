import fc from "fast-check"
import { APPLICATION_STATES, APPLICATION_STEPS, applicationStep, LISTING_STATES, LISTING_STEPS, listingStep, openVerbs, WrongStep, type ApplicationActor, type ApplicationState } from "../../src/rules"

const ACTORS: ApplicationActor[] = ["applicant", "commune_officer", "coordination_office"]
const VERBS = ["submit", "check", "return", "approve", "refuse", "publish", ""]

const call = fc.record({ verb: fc.constantFrom(...VERBS), by: fc.constantFrom(...ACTORS), reason: fc.option(fc.string(), { nil: null }) })

describe("the way of an application", () => {
  it("reaches approval only past the commune and through the office, whatever anybody calls", () => {
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40 }), (calls) => {
        let state: ApplicationState = "draft"
        const taken: { to: string; by: string }[] = []
        for (const each of calls) {
          try {
            const step = applicationStep({ state, ...each })
            state = step.to
            taken.push({ to: step.to, by: step.by })
          } catch (error) {
            expect(error).toBeInstanceOf(WrongStep)
          }
        }
        if (state !== "approved") return
        expect(taken.at(-1)).toEqual({ to: "approved", by: "coordination_office" })
        expect(taken.at(-2)).toEqual({ to: "commune_checked", by: "commune_officer" })
        expect(taken.at(-3)).toEqual({ to: "submitted", by: "applicant" })
      }),
    )
  })

  it("ends with yes or no, and nowhere else", () => {
    const ends = APPLICATION_STATES.filter((state) => openVerbs(state, ACTORS).length === 0)
    expect(ends).toEqual(["approved", "refused"])
  })

  it("names what is allowed instead of a wrong step", () => {
    expect(() => applicationStep({ state: "submitted", verb: "approve", by: "commune_officer" })).toThrow(/xác nhận đã kiểm tra.*\(check\).*trả lại.*\(return\)/)
    expect(() => applicationStep({ state: "approved", verb: "return", by: "coordination_office", reason: "x" })).toThrow("Hiện không còn việc nào")
  })

  it("returns and refuses with a reason only", () => {
    for (const { verb, from, by } of APPLICATION_STEPS.filter(({ reasoned }) => reasoned)) {
      expect(() => applicationStep({ state: from[0]!, verb, by, reason: "  " })).toThrow("lý do")
    }
  })
})

describe("the way of a listing", () => {
  it("is published by the office only, and only what was handed in", () => {
    const publishing = LISTING_STEPS.filter(({ to }) => to === "published")
    expect(publishing).toMatchObject([{ from: ["submitted"], by: "coordination_office" }])
    for (const state of LISTING_STATES) expect(() => listingStep({ state, verb: "publish", by: "producer" })).toThrow(WrongStep)
  })
})
