export * from "./logbook"
export * from "./lots"
