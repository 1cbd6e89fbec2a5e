export * from "./event"
export * from "./query"
export * from "./tell-lots"
