export * from "./linkset"
export * from "./looks-copied"
export * from "./tell-entry"
export * from "./verdict"
