import { Module } from "@medusajs/framework/utils"

import VietnamPaymentModuleService from "./service"

export const VIETNAM_PAYMENT_MODULE = "vietnamPayment"
export type { default as VietnamPaymentModuleService } from "./service"

export default Module(VIETNAM_PAYMENT_MODULE, { service: VietnamPaymentModuleService })
