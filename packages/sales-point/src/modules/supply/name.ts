export const SUPPLY_MODULE = "supply"
