/** Types of our HTTP answers, one file a room. */
export type * from "./http/logbook"
export type * from "./http/lots"
export type * from "./http/trace"
