export { now } from "@ocop/certification/modules/certification"
