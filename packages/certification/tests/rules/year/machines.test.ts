import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ROLES } from "@ocop/access/rules"
import { CYCLE, IDEA, judgeMove, type Machine, movesFrom, type Mover, MOVER_NAMES, nextMoves, PLAN, RECOGNISED, ROUTES, STATE_NAMES, statesOf, VERB_NAMES, verbAfterDecision, verbsAfterCouncil } from "../../../src/rules/year"

const MACHINES: Machine[] = [CYCLE, IDEA, PLAN, ...Object.values(ROUTES)]
const WHY = "Lý do đã ghi trong biên bản"

/** What somebody does on the way: a call by any roles, a closed session, a signed decision. */
const deeds = (machine: Machine) =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ by: fc.subarray([...ROLES] as Mover[]), verb: fc.constantFrom(...machine.transitions.map(({ verb }) => verb), "recognize", "") }) },
      { weight: 1, arbitrary: fc.record({ by: fc.constant(["council"] as Mover[]), verb: fc.constantFrom("council-score", "council-refuse", "council-forward") }) },
    ),
    { maxLength: 80 },
  )

describe.each(MACHINES.map((machine) => [machine.name, machine] as const))("%s", (_name, machine) => {
  it("whoever calls whatever: moves only along its transitions, and never to a recognition without a decision", () => {
    fc.assert(
      fc.property(deeds(machine), (sequence) => {
        let state: string = machine.initial
        const passed = [state]
        for (const { by, verb } of sequence) {
          const answer = judgeMove(machine, { state, verb, movers: by, reason: WHY })
          if ("refusal" in answer) {
            expect(answer.refusal.allowed).toEqual(movesFrom(machine, state).map((each) => each.verb))
            continue
          }
          expect(answer.transition.from).toContain(state)
          expect(by).toContain(answer.by)
          state = answer.transition.to
          passed.push(state)
        }
        expect(passed.some((each) => (RECOGNISED as string[]).includes(each))).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it("reaches every state from its first one, and every state that is not an end has a way on", () => {
    const reached = new Set<string>([machine.initial])
    for (let before = -1; before !== reached.size; ) {
      before = reached.size
      for (const { from, to } of machine.transitions) if (from.some((each) => reached.has(each))) reached.add(to)
    }

    expect([...reached].sort()).toEqual(statesOf(machine).sort())
  })

  it("has a name for every state, step and mover: no refusal speaks in codes", () => {
    for (const state of statesOf(machine)) expect(STATE_NAMES[state]?.vi, state).toBeTruthy()
    for (const { verb, by } of machine.transitions) expect([VERB_NAMES[verb]?.vi, ...by.map((mover) => MOVER_NAMES[mover]?.vi)], verb).not.toContain(undefined)
  })

  it("names what is possible when it refuses, and asks for a reason where somebody is told no", () => {
    const wrong = judgeMove(machine, { state: machine.initial, verb: "recognise!", movers: ["admin"] })

    expect("refusal" in wrong && wrong.refusal.message).toContain(VERB_NAMES[machine.transitions[0]!.verb]!.vi)
    for (const { verb, from, by } of machine.transitions.filter(({ verb }) => /return|reject|close/.test(verb))) {
      expect(judgeMove(machine, { state: from[0]!, verb, movers: by, reason: " " })).toMatchObject({ refusal: { code: "reason_missing" } })
    }
  })
})

describe("the ways of a dossier", () => {
  it("lead through every stage in the order of the law", () => {
    const walk = (route: "district-2019" | "commune-2025", steps: [string, Mover][]) =>
      steps.reduce<string>((state, [verb, by]) => {
        const answer = judgeMove<string>(ROUTES[route], { state, verb, movers: [by], reason: WHY })
        return "refusal" in answer ? `${verb}: ${answer.refusal.message}` : answer.transition.to
      }, "draft")

    expect(walk("commune-2025", [["submit", "producer"], ["assess", "commune_officer"], ["send", "commune_officer"], ["begin-review", "coordination_office"], ["council-score", "council"], ["recognise", "decision"]])).toBe("recognised_3_4")
    expect(walk("district-2019", [["submit", "producer"], ["check-format", "coordination_office"], ["return", "coordination_office"], ["submit", "producer"], ["check-format", "coordination_office"], ["record-district-score", "coordination_office"], ["forward", "coordination_office"], ["council-score", "council"], ["recognise", "decision"]])).toBe("recognised")
  })

  it("give nobody a button for the council's score or the signature", () => {
    for (const route of Object.values(ROUTES)) {
      for (const state of statesOf(route)) {
        expect(nextMoves(route, state, ROLES).map(({ verb }) => verb).filter((verb) => /council|recognise/.test(verb))).toEqual([])
      }
    }
  })

  it("part after the council by average and star", () => {
    expect(verbsAfterCouncil("commune-2025", { average: 92, star: 5 })).toEqual(["council-score", "council-forward"])
    expect(verbsAfterCouncil("commune-2025", { average: 92, star: 4 })).toEqual(["council-score"])
    expect(verbsAfterCouncil("commune-2025", { average: 89.9999, star: 4 })).toEqual(["council-score"])
    expect(verbsAfterCouncil("commune-2025", { average: 58, star: null })).toEqual(["council-score", "council-refuse"])
    expect(verbsAfterCouncil("district-2019", { average: 90, star: 5 })).toEqual(["council-score", "council-forward"])
    expect(verbAfterDecision("commune-2025", "forwarded_central", 4)).toBeNull()
    expect(verbAfterDecision("commune-2025", "forwarded_central", 5)).toBe("recognise-central")
    expect(verbAfterDecision("commune-2025", "returned_to_province", 4)).toBe("recognise")
    expect(verbAfterDecision("commune-2025", "council_scored", 5)).toBeNull()
    expect(verbAfterDecision("commune-2025", "draft", 4)).toBeNull()
    expect(verbAfterDecision("district-2019", "forwarded_central", 5)).toBe("recognise")
  })
})
