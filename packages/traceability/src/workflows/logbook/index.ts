export { appendLogbookEntriesWorkflow } from "./append-entries"
export { LogbookEvents } from "./events"
export { savePlaceWorkflow, type SavePlaceInput } from "./save-place"
export { signLogbookHeadsWorkflow } from "./sign-heads"
