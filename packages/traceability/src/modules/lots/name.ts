export const LOTS_MODULE = "lots"
