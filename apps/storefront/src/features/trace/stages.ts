import type { JourneyKind, JourneyStep } from "@ocop/traceability/http"

export type Stage = "field" | "harvest" | "work" | "market" | "alert"

const STAGE: Record<JourneyKind, Stage> = { field: "field", test: "field", harvest: "harvest", work: "work", pack: "work", told: "work", sale: "market", ship: "market", alert: "alert" }

export interface StageOfJourney {
  stage: Stage
  /** shown at once */
  first: JourneyStep[]
  /** folded away */
  folded: JourneyStep[]
  last: JourneyStep[]
}

const ENDS = 2
/** Fewer than this are not worth folding. */
const WORTH_FOLDING = 3

/** The journey in its stages, in the order of time; of a long stage the middle is folded, its ends are what a buyer asks for. */
export function toStages(journey: readonly JourneyStep[]): StageOfJourney[] {
  const rows: { stage: Stage; steps: JourneyStep[] }[] = []
  for (const step of journey) {
    const stage = STAGE[step.kind]
    const last = rows.at(-1)
    if (last?.stage === stage) last.steps.push(step)
    else rows.push({ stage, steps: [step] })
  }
  return rows.map(({ stage, steps }) => {
    const middle = steps.length - 2 * ENDS
    if (middle < WORTH_FOLDING) return { stage, first: steps, folded: [], last: [] }
    return { stage, first: steps.slice(0, ENDS), folded: steps.slice(ENDS, -ENDS), last: steps.slice(-ENDS) }
  })
}
