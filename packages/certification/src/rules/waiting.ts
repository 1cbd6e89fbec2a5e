import type { Action, Role, Subject } from "@ocop/access/rules"

/** Something that stands still until somebody of the office takes it up. */
export const WAITING_MATTERS = [
  "applications_to_check",
  "applications_to_approve",
  "listings",
  "ideas_to_shortlist",
  "ideas_to_appraise",
  "ideas_to_send",
  "plans",
  "dossiers_to_assess",
  "dossiers_to_send",
  "dossiers_to_review",
  "dossiers_to_table",
  "sheets_to_score",
  "sessions_to_hold",
  "decisions",
  "renewals",
  "inspections",
  "measures",
] as const
export type WaitingMatter = (typeof WAITING_MATTERS)[number]

export interface Matter {
  /** who takes it up; whoever else may read it sees that it waits for them */
  roles: readonly Role[]
  of: Subject
  /** what one must be able to do to be told of it; `read` where nothing is said */
  see?: Action
  /** the states of the thing it is counted by; none: counted another way */
  states?: readonly string[]
}

const COMMUNE: readonly Role[] = ["commune_officer"]
const OFFICE: readonly Role[] = ["coordination_office"]

/** In the order of the year. */
export const MATTERS: Record<WaitingMatter, Matter> = {
  applications_to_check: { roles: COMMUNE, of: "application", states: ["submitted"] },
  applications_to_approve: { roles: OFFICE, of: "application", states: ["commune_checked"] },
  listings: { roles: OFFICE, of: "listing", see: "review", states: ["submitted"] },
  ideas_to_shortlist: { roles: COMMUNE, of: "idea", states: ["submitted"] },
  ideas_to_appraise: { roles: OFFICE, of: "idea", states: ["commune_shortlisted"] },
  ideas_to_send: { roles: OFFICE, of: "idea", states: ["accepted"] },
  plans: { roles: OFFICE, of: "plan", states: ["submitted"] },
  dossiers_to_assess: { roles: COMMUNE, of: "dossier", states: ["submitted_to_commune"] },
  dossiers_to_send: { roles: COMMUNE, of: "dossier", states: ["commune_assessed"] },
  dossiers_to_review: { roles: OFFICE, of: "dossier", states: ["sent_to_province", "submitted", "format_check", "district_scored"] },
  dossiers_to_table: { roles: OFFICE, of: "dossier", states: ["advisory_review", "forwarded_province"] },
  /** each member's own: nobody is told how many sheets of others are missing */
  sheets_to_score: { roles: ["council_member"], of: "score_sheet" },
  sessions_to_hold: { roles: ["council_secretary"], of: "session" },
  decisions: { roles: ["leader"], of: "dossier", states: ["council_scored", "province_scored", "returned_to_province", "forwarded_central"] },
  renewals: { roles: OFFICE, of: "certificate" },
  inspections: { roles: ["inspector"], of: "inspection", states: ["planned", "underway", "reported"] },
  measures: { roles: ["leader"], of: "inspection" },
}
