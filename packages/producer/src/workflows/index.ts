export { ProducerEvents } from "../events"
export { assignProductsWorkflow, type AssignProductsInput } from "./assign-products"
export { createProducersWorkflow, type CreateProducerInput } from "./create-producers"
export { updateProducerWorkflow, type UpdateProducerInput } from "./update-producer"
