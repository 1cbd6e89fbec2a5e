export { shopSuite, type Shop, type ShopSuiteInput } from "./shop-suite"
export { turnClock } from "./turn-clock"
export type { StaffScope } from "./headers"
