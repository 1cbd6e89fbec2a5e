import type { PaperKind, RequirementStatus } from "./words"

export interface PaperFacts {
  id: string
  kind: PaperKind
  /** null: the office has not looked yet */
  verdict: "accepted" | "refused" | null
  valid_from: string | null
  valid_to: string | null
}

/** Days before the end within which somebody should see to a new one. */
export const EXPIRING_DAYS = 60

const DAY = 86_400_000

/** Where one paper stands on a day (`YYYY-MM-DD`, Vietnam). It is good up to and including `valid_to`. */
export function paperStatus({ verdict, valid_to }: Pick<PaperFacts, "verdict" | "valid_to">, today: string): Exclude<RequirementStatus, "missing"> {
  if (valid_to && valid_to < today) return "expired"
  if (verdict !== "accepted") return "waiting"
  if (valid_to && (Date.parse(valid_to) - Date.parse(today)) / DAY <= EXPIRING_DAYS) return "expiring"
  return "valid"
}

const BEST_FIRST: RequirementStatus[] = ["valid", "expiring", "waiting", "expired"]

/** What a paper may be replaced by: goods that need no food-safety certificate have the promise instead. */
const INSTEAD: Partial<Record<PaperKind, PaperKind[]>> = { food_safety_certificate: ["food_safety_exemption"] }

export interface Standing {
  status: RequirementStatus
  paper_id: string | null
  valid_to: string | null
}

/** Where a requirement stands: the best of the papers that answer to it. A refused paper answers to nothing. */
export function requirementStatus(kind: PaperKind, papers: readonly PaperFacts[], today: string): Standing {
  const kinds = [kind, ...(INSTEAD[kind] ?? [])]
  const [best] = papers
    .filter((paper) => kinds.includes(paper.kind) && paper.verdict !== "refused")
    .map((paper) => ({ status: paperStatus(paper, today), paper_id: paper.id, valid_to: paper.valid_to }))
    .sort((one, other) => BEST_FIRST.indexOf(one.status) - BEST_FIRST.indexOf(other.status) || (other.valid_to ?? "9999").localeCompare(one.valid_to ?? "9999"))
  return best ?? { status: "missing", paper_id: null, valid_to: null }
}
