export * from "./event"
export * from "./movement-of"
export * from "./query"
export * from "./tell-lots"
