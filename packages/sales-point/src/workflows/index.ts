export { SalesPointEvents } from "../events"
export { createSalesPointWorkflow, type CreateSalesPointInput } from "./create-sales-point"
export { updateSalesPointWorkflow, type UpdateSalesPointInput } from "./update-sales-point"
