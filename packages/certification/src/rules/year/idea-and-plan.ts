import type { CycleState, IdeaState, PlanState } from "../../http/year"
import type { Machine } from "./machine"

/** UBND issues the plan of the year; the ceremony at its end closes it. */
export const CYCLE: Machine<CycleState> = {
  name: "cycle",
  initial: "planned",
  transitions: [
    { verb: "open", from: ["planned"], to: "open", by: ["coordination_office", "leader", "admin"] },
    { verb: "close", from: ["open"], to: "closed", by: ["coordination_office", "leader", "admin"], reason: true },
  ],
}

/** The producer's form, the commune's shortlist, the coordination office's appraisal (in the district until 30/06/2025, in the province since). */
export const IDEA: Machine<IdeaState> = {
  name: "idea",
  initial: "draft",
  transitions: [
    { verb: "submit", from: ["draft", "commune_returned"], to: "submitted", by: ["producer"] },
    { verb: "shortlist", from: ["submitted"], to: "commune_shortlisted", by: ["commune_officer"] },
    { verb: "return", from: ["submitted"], to: "commune_returned", by: ["commune_officer"], reason: true },
    { verb: "accept", from: ["commune_shortlisted"], to: "accepted", by: ["coordination_office"] },
    { verb: "reject", from: ["commune_shortlisted"], to: "rejected", by: ["coordination_office"], reason: true },
    { verb: "send", from: ["accepted"], to: "sent_to_province", by: ["coordination_office"] },
  ],
}

/** Approved only with a body that mentors the product, see `whyPlanNotApproved`. */
export const PLAN: Machine<PlanState> = {
  name: "plan",
  initial: "draft",
  transitions: [
    { verb: "submit", from: ["draft", "returned"], to: "submitted", by: ["producer"] },
    { verb: "approve", from: ["submitted"], to: "approved", by: ["coordination_office"] },
    { verb: "return", from: ["submitted"], to: "returned", by: ["coordination_office"], reason: true },
    { verb: "start", from: ["approved"], to: "implementing", by: ["producer", "coordination_office"] },
    { verb: "finish", from: ["implementing"], to: "done", by: ["producer", "coordination_office"] },
  ],
}
