import fc from "fast-check"
import { addDays, certificateStateOf, type Decision, decisionsThatCount, isGrant, nextStarChange, starOf } from "../../src/rules"
import { anInstant, anyDecisions, recordedDecisions, shuffled } from "./some-decisions"

const RUNS = { numRuns: 400 }
const either = fc.oneof(anyDecisions, recordedDecisions)

const standingAt = (decisions: Decision[], at: Date) =>
  decisions.filter(isGrant).flatMap(({ certificate }) => {
    const standing = certificateStateOf(decisions, certificate.id, at)
    return standing?.stands ? [standing] : []
  })

describe("the star of a product, whatever was decided about it", () => {
  it("has no star before a certificate that counts begins, nor from its end on, unless in grace", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        const star = starOf(decisions, at)
        if (!star) return
        const grant = decisionsThatCount(decisions).filter(isGrant).find(({ certificate }) => certificate.id === star.certificate_id)
        expect(grant).toBeDefined()
        expect(at.getTime()).toBeGreaterThanOrEqual(grant!.certificate.valid_from.getTime())
        if (star.state === "grace") expect(at.getTime()).toBeLessThan(addDays(grant!.certificate.valid_until, 180).getTime())
        else expect(at.getTime()).toBeLessThan(grant!.certificate.valid_until.getTime())
      }),
      RUNS,
    )
  })

  it("is in grace only after its end, within 180 days, and only when a grace was opened before that instant", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        const star = starOf(decisions, at)
        if (star?.state !== "grace") return
        const opened = decisionsThatCount(decisions).some(
          (each) => each.kind === "grace" && each.certificate_id === star.certificate_id && each.effective_at <= at,
        )
        expect(opened).toBe(true)
      }),
      RUNS,
    )
  })

  it("loses a revoked certificate at the instant of the revocation and for ever", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        for (const each of decisionsThatCount(decisions)) {
          if (each.kind !== "revoke" || each.effective_at > at) continue
          expect(starOf(decisions, at)?.certificate_id).not.toBe(each.certificate_id)
          const state = certificateStateOf(decisions, each.certificate_id, at)?.state
          if (state) expect(state).toBe("revoked")
        }
      }),
      RUNS,
    )
  })

  it("stays the same from one change to the next, and does change there", () => {
    fc.assert(
      fc.property(either, anInstant, fc.double({ min: 0, max: 1, noNaN: true }), (decisions, at, part) => {
        const told = (when: Date) => {
          const star = starOf(decisions, when)
          return star && { ...star, changes_at: null }
        }
        const change = nextStarChange(decisions, at)
        const until = change?.getTime() ?? addDays(at, 10_000).getTime()
        const between = new Date(at.getTime() + Math.floor((until - 1 - at.getTime()) * part))
        expect(told(between)).toEqual(told(at))
        if (change) expect(told(change)).not.toEqual(told(at))
        const star = starOf(decisions, at)
        if (star) expect(star.changes_at).toEqual(change)
      }),
      RUNS,
    )
  })

  it("does not depend on the order in which the rows come", () => {
    fc.assert(
      fc.property(
        either.chain((decisions) => fc.tuple(fc.constant(decisions), shuffled(decisions))),
        anInstant,
        ([decisions, otherwise], at) => {
          expect(starOf(otherwise, at)).toEqual(starOf(decisions, at))
        },
      ),
      RUNS,
    )
  })

  it("rests on at most one certificate", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        expect(standingAt(decisions, at).length).toBeLessThanOrEqual(1)
      }),
      RUNS,
    )
  })

  it("is never above what the certificate that stands says", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        const star = starOf(decisions, at)
        for (const { star: said } of standingAt(decisions, at)) expect(star?.star ?? 0).toBeLessThanOrEqual(said)
        if (star) expect(standingAt(decisions, at).map(({ certificate }) => certificate.id)).toEqual([star.certificate_id])
      }),
      RUNS,
    )
  })

  it("does not come from a decision that was annulled", () => {
    fc.assert(
      fc.property(either, anInstant, (decisions, at) => {
        const kept = decisionsThatCount(decisions)
        expect(starOf(decisions, at)).toEqual(starOf(kept, at))
      }),
      RUNS,
    )
  })

  it("is not raised by a decision that takes something away", () => {
    fc.assert(
      fc.property(either, anInstant, anInstant, (decisions, at, when) => {
        const [grant] = decisions.filter(isGrant)
        if (!grant) return
        const about = grant.certificate.id
        const before = starOf(decisions, at)
        const revocation: Decision = { ...grant, id: "dec_last", kind: "revoke", certificate_id: about, effective_at: when } as Decision
        const after = starOf([...decisions, stripped(revocation)], at)
        if (before && after && before.certificate_id === after.certificate_id) expect(after.star).toBeLessThanOrEqual(before.star)
        if (at >= when) expect(after?.certificate_id).not.toBe(about)
      }),
      RUNS,
    )
  })
})

function stripped(decision: Decision): Decision {
  const { certificate, follows, ...rest } = decision as Decision & { certificate?: unknown; follows?: unknown }
  return rest as Decision
}
