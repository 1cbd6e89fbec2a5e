import { MedusaError } from "@medusajs/framework/utils"

/** The clock of the shop, asked by every package. `OCOP_NOW` (ISO 8601) holds it still, for demonstrations and tests. */
export function now(): Date {
  const fixed = process.env.OCOP_NOW
  if (!fixed) return new Date()
  const at = new Date(fixed)
  if (Number.isNaN(at.getTime())) throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `OCOP_NOW is no ISO 8601 instant: "${fixed}"`)
  return at
}
