export * from "./close-session"
export * from "./composition"
export * from "./quorum"
export * from "./session-state"
