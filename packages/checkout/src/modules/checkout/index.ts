import { Module } from "@medusajs/framework/utils"

import CheckoutModuleService from "./service"

export const CHECKOUT_MODULE = "checkout"
export { now } from "./clock"
export type { CheckoutOptions } from "./service"
export { CheckoutModuleService }

export default Module(CHECKOUT_MODULE, { service: CheckoutModuleService })
