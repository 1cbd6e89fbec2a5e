export { now } from "@ocop/territory/modules/territory"
