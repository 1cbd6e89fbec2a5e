export { whyNoAnswer, type AnsweredLine, type GivenAnswer } from "./answer"
export { usualTasks } from "./checklist"
export { stillToSend, type SentLine } from "./still-to-send"
export {
  canInvite, FAIR_LEADS_TO, FAIR_STATUS_NAMES, FAIR_STATUSES, FAIR_VERB_NAMES, FAIR_VERBS, fairVerbs, objectionsToFair, objectionsToFairStep, PUBLIC_FAIRS, whyNoFairStep,
  type FairStanding, type FairStatus, type FairVerb,
} from "./fair-status"
