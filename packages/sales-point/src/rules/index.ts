export { canPickUp, objectionsToSalesPoint } from "./check-sales-point"
