export * from "./describe-communes"
export * from "./describe-products"
export * from "./events"
