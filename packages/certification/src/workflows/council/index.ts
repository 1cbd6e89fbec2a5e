export { closeSessionWorkflow, type CloseSessionInput } from "./close-session"
export { CouncilEvents, type EvaluationRecorded } from "./events"
export { putOnTableWorkflow, type PutOnTableInput } from "./put-on-table"
