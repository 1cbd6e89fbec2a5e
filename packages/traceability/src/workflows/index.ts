export * from "./logbook"
