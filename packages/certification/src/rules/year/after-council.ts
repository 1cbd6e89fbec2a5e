import type { DossierRoute } from "../../http/year"

export interface Verdict {
  /** unrounded */
  average: number
  /** what the gates left of the band; null: no star at all */
  star: number | null
}

/** What a closed session does to the dossier, in order. From 3 stars up it then waits for the decision; 5 stars are the ministry's to give. */
export function verbsAfterCouncil(route: DossierRoute, { average, star }: Verdict): string[] {
  if ((star ?? 0) < 3) return ["council-score", "council-refuse"]
  const forwarded = average >= 90 && (route === "district-2019" || star === 5)
  return forwarded ? ["council-score", "council-forward"] : ["council-score"]
}

/** What a signed decision of this star does to a dossier in this state; null: it has nothing to do with it. */
export function verbAfterDecision(route: DossierRoute, state: string, star: number): string | null {
  if (route === "district-2019") return state === "province_scored" || state === "forwarded_central" ? "recognise" : null
  if (state === "forwarded_central") return star === 5 ? "recognise-central" : null
  return (state === "council_scored" || state === "returned_to_province") && star < 5 ? "recognise" : null
}
