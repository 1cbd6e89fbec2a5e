export { SalesPointEvents } from "../events"
export { createSalesPointWorkflow, type CreateSalesPointInput } from "./create-sales-point"
export { stepSalesPointWorkflow, type StepSalesPointInput } from "./step-sales-point"
export { updateSalesPointWorkflow, type UpdateSalesPointInput } from "./update-sales-point"
