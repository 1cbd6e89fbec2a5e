export const FAIR_MODULE = "fair"
