export const MARKET_MODULE = "market"
