import { Module } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "./name"
import MarketModuleService from "./service"

export { MARKET_MODULE, MarketModuleService }
export type { ChargeLine, NewCharge, NewContract, NewStallCount } from "./service"

export default Module(MARKET_MODULE, { service: MarketModuleService })
