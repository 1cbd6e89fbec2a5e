export { SalesPointEvents } from "../events"
export { createSalesPointWorkflow, type CreateSalesPointInput } from "./create-sales-point"
