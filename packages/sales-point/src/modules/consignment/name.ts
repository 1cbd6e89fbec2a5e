export const CONSIGNMENT_MODULE = "consignment"
