export const COUNCIL_MODULE = "council"
