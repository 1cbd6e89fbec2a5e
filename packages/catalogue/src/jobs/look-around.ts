import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { lookAround } from "../freshness/look-around"

/** An ended certificate is off every page within 60 s: at most 15 s until it is seen here, the rest to tell the storefront. */
export default async function lookAroundJob(container: MedusaContainer) {
  try {
    await lookAround(container)
  } catch (error) {
    // An index that was replaced meanwhile, a database that is away: the next look sees what this one has missed. The reason is at the end of a long statement.
    const reason = (error instanceof Error ? error.message : String(error)).trim().split("\n").at(-1)
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`catalogue: could not look around for changes, looks again in 15 s: ${reason}`)
  }
}

export const config = { name: "ocop-catalogue-look-around", schedule: "*/15 * * * * *" }
