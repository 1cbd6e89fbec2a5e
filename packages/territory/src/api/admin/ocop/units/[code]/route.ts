/** The same for the office, which has no publishable key. */
export { GET } from "../../../../store/ocop/units/[code]/route"
