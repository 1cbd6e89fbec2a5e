export const YearEvents = {
  /** Something of the OCOP year took a step. Data: `Moved` of the annual cycle. */
  MOVED: "year.moved",
  /** A paper came into a producer's library. Data: `{ id }` of the paper. */
  EVIDENCE_ADDED: "evidence.added",
} as const
