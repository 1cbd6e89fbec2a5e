/** What our HTTP answers say in the words of the rules. */
export type { Answer, Answers } from "./criteria/answers"
export type { CertifierLevel, CriteriaSet, CriteriaSheet, Part } from "./criteria/criteria-set"
export type { MissedGate } from "./criteria/star-of-evaluation"
export type { Composition, SeatKind } from "./council/composition"
export type { SessionState, SessionVerb } from "./council/session-state"
