/** The same search for the office, which has no publishable key. */
export { GET } from "../../../store/ocop/units/route"
