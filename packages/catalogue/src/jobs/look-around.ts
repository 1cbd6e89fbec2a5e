import type { MedusaContainer } from "@medusajs/framework/types"
import { lookAround } from "../freshness/look-around"

/** An ended certificate is off every page within 60 s: at most 15 s until it is seen here, the rest to tell the storefront. */
export default async function lookAroundJob(container: MedusaContainer) {
  await lookAround(container)
}

export const config = { name: "ocop-catalogue-look-around", schedule: "*/15 * * * * *" }
