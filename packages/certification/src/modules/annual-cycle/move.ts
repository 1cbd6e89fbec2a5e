import type { AssessmentContent } from "../../http/year"
import { CYCLE, IDEA, type Machine, type Mover, PLAN, ROUTES } from "../../rules/year"

export type MovingSubject = "cycle" | "idea" | "plan" | "dossier"

/** Somebody asks for a step; `at` is the clock of the shop. */
export interface Move {
  subject: MovingSubject
  id: string
  verb: string
  movers: readonly Mover[]
  by_id: string
  by_name: string
  reason?: string | null
  contents?: AssessmentContent[]
  score?: number
  /** the council's, with its verdict */
  evaluation_id?: string
  at: string
}

export interface Moved {
  subject: MovingSubject
  id: string
  verb: string
  from: string
  to: string
  by_role: string
}

export const TABLES: Record<MovingSubject, string> = { cycle: "annual_cycle", idea: "product_idea", plan: "business_plan", dossier: "dossier" }

export const NOUNS: Record<MovingSubject, string> = { cycle: "chu trình", idea: "ý tưởng", plan: "phương án", dossier: "hồ sơ" }

export function machineOf(subject: MovingSubject, row: { route?: string }): Machine {
  if (subject === "dossier") return ROUTES[row.route as keyof typeof ROUTES]
  return { cycle: CYCLE, idea: IDEA, plan: PLAN }[subject]
}
