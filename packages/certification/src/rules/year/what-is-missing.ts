import type { DossierKind, DossierRoute, EvidenceKind, NeedView } from "../../http/year"
import { addMonths, dayOf, startOfDay } from "../time"
import { type Need, NEEDS } from "./need-list"

export interface EvidenceFact {
  id: string
  kind: EvidenceKind
  valid_from: string | null
  valid_to: string | null
}

export interface MissingAsked {
  kind: DossierKind
  route: DossierRoute
  /** `YYYY-MM-DD` */
  today: string
  /** the papers of the dossier, or the whole library to see what can be used again */
  evidence: readonly EvidenceFact[]
}

const SOON_MONTHS = 3

/** How every need of a dossier stands: a renewal or an upgrade asks only for what is missing or has run out. */
export function needsOf({ kind, route, today, evidence }: MissingAsked): NeedView[] {
  return NEEDS.filter((need) => need.routes.includes(route)).map((need) => {
    const best = bestFor(need, kind, evidence, today)
    const mandatory = need.mandatory.includes(kind)
    const status = best ? best.status : mandatory ? "missing" : "optional"
    return { key: need.key, name: need.name, law: need.law, mandatory, kinds: [...need.kinds], status, evidence_id: best?.id ?? null }
  })
}

/** What stands between this dossier and its submission. */
export const stillAsked = (needs: readonly NeedView[]): NeedView[] =>
  needs.filter(({ mandatory, status }) => mandatory && (status === "missing" || status === "expired"))

/** Papers of the library that can be used again: the longest good one for every need. */
export const reusable = (asked: MissingAsked): string[] => [
  ...new Set(needsOf(asked).flatMap(({ status, evidence_id }) => (evidence_id && status !== "expired" ? [evidence_id] : []))),
]

const RANK = { met: 0, runs_out: 1, expired: 2 } as const

function bestFor(need: Need, kind: DossierKind, evidence: readonly EvidenceFact[], today: string) {
  return evidence
    .filter((each) => need.kinds.includes(each.kind))
    .map((each) => ({ id: each.id, status: statusOf(each, need, kind, today), until: each.valid_to ?? "9999", from: each.valid_from ?? "" }))
    .sort((a, b) => RANK[a.status] - RANK[b.status] || b.until.localeCompare(a.until) || b.from.localeCompare(a.from) || a.id.localeCompare(b.id))[0]
}

function statusOf({ valid_from, valid_to }: EvidenceFact, { fresh_months }: Need, kind: DossierKind, today: string): "met" | "runs_out" | "expired" {
  if (valid_to !== null && valid_to < today) return "expired"
  if (fresh_months && kind !== "first" && (valid_from === null || dayOf(addMonths(startOfDay(valid_from), fresh_months)) < today)) return "expired"
  return valid_to !== null && valid_to < dayOf(addMonths(startOfDay(today), SOON_MONTHS)) ? "runs_out" : "met"
}
