/** Pure functions: usable on the phone and on the server alike. */
export * from "./epcis"
export * from "./identifiers"
export * from "./logbook"
export * from "./lots"
export * from "./trace"
