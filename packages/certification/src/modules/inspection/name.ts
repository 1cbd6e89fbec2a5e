export const INSPECTION_MODULE = "inspection"
