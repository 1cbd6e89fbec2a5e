import type { DossierRoute, DossierState } from "../../http/year"
import type { Machine } from "./machine"

export interface Route extends Machine<DossierState> {
  name: DossierRoute
  law: string
  /** first and last day on which a dossier may be begun on it */
  from: string
  to: string | null
}

/**
 * The way of a dossier from the producer's desk to the recognition, by the law of its day. The scores come from the council's closed
 * session, the recognition from the signed decision: no role has a verb for either.
 */
export const ROUTES: Record<DossierRoute, Route> = {
  "district-2019": {
    name: "district-2019",
    law: "QĐ 1048/QĐ-TTg (2019), QĐ 148/QĐ-TTg (2023)",
    from: "2019-01-01",
    to: "2025-07-05",
    initial: "draft",
    transitions: [
      { verb: "submit", from: ["draft", "returned"], to: "submitted", by: ["producer"] },
      { verb: "check-format", from: ["submitted"], to: "format_check", by: ["coordination_office"] },
      { verb: "return", from: ["format_check"], to: "returned", by: ["coordination_office"], reason: true },
      { verb: "record-district-score", from: ["format_check"], to: "district_scored", by: ["coordination_office"] },
      { verb: "forward", from: ["district_scored"], to: "forwarded_province", by: ["coordination_office"] },
      { verb: "council-score", from: ["forwarded_province"], to: "province_scored", by: ["council"] },
      { verb: "council-refuse", from: ["province_scored"], to: "not_recognised", by: ["council"] },
      { verb: "council-forward", from: ["province_scored"], to: "forwarded_central", by: ["council"] },
      { verb: "recognise", from: ["province_scored", "forwarded_central"], to: "recognised", by: ["decision"] },
    ],
  },
  "commune-2025": {
    name: "commune-2025",
    law: "QĐ 1489/QĐ-TTg (2025), QĐ 26/2026/QĐ-TTg",
    from: "2025-07-06",
    to: null,
    initial: "draft",
    transitions: [
      { verb: "submit", from: ["draft", "returned"], to: "submitted_to_commune", by: ["producer"] },
      { verb: "assess", from: ["submitted_to_commune"], to: "commune_assessed", by: ["commune_officer"] },
      { verb: "return", from: ["submitted_to_commune", "commune_assessed"], to: "returned", by: ["commune_officer"], reason: true },
      { verb: "send", from: ["commune_assessed"], to: "sent_to_province", by: ["commune_officer"] },
      { verb: "begin-review", from: ["sent_to_province"], to: "advisory_review", by: ["coordination_office"] },
      { verb: "return-to-producer", from: ["advisory_review"], to: "returned", by: ["coordination_office"], reason: true },
      { verb: "council-score", from: ["advisory_review"], to: "council_scored", by: ["council"] },
      { verb: "council-refuse", from: ["council_scored"], to: "not_certified_1_2", by: ["council"] },
      { verb: "council-forward", from: ["council_scored"], to: "forwarded_central", by: ["council"] },
      { verb: "recognise", from: ["council_scored", "returned_to_province"], to: "recognised_3_4", by: ["decision"] },
      { verb: "recognise-central", from: ["forwarded_central"], to: "recognised_5", by: ["decision"] },
      { verb: "return-from-centre", from: ["forwarded_central"], to: "returned_to_province", by: ["coordination_office"], reason: true },
    ],
  },
}

/** Reached by a signed decision only. */
export const RECOGNISED: readonly DossierState[] = ["recognised", "recognised_3_4", "recognised_5"]

/** The producer may still write in it. */
export const OPEN_TO_PRODUCER: readonly DossierState[] = ["draft", "returned"]

/** Nothing follows; a new one may be begun for the product. */
export const ENDED: readonly DossierState[] = [...RECOGNISED, "not_recognised", "not_certified_1_2"]

export const routeAt = (day: string): Route =>
  Object.values(ROUTES).find(({ from, to }) => from <= day && (to === null || day <= to)) ?? ROUTES["commune-2025"]
