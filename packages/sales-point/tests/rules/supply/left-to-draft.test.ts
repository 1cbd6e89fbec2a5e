import fc from "fast-check"
import { leftToDraft } from "../../../src/rules/supply"

describe("what a plan still drafts for a booth", () => {
  it("is, with what was sent before by whomever, never more and never less than the plan sends there", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 26 }), fc.nat(200), (lines, before) => {
        let [planned, sent] = [0, before]
        for (const line of lines) {
          planned += line
          const left = leftToDraft({ line, planned, sent })
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left).toBeLessThanOrEqual(line)
          sent += left
        }
        expect(sent).toBe(Math.max(before, planned))
      }),
    )
  })
})
