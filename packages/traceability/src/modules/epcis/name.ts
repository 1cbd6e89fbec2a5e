export const EPCIS_MODULE = "epcis"
