import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { postToLedger } from "../till/post-to-ledger"

/** Younger ones are still with the subscriber. */
const PATIENCE_MS = 5 * 60_000

/** An event may be lost with its process: sales no account knows of are posted now, and told. */
export default async function postMissedSales(container: MedusaContainer): Promise<void> {
  const posted = await postToLedger(container, { before: new Date(now().getTime() - PATIENCE_MS) })
  if (posted > 0) container.resolve(ContainerRegistrationKeys.LOGGER).warn(`counter: ${posted} sales and returns had not reached the producers' accounts and were posted now`)
}

export const config = { name: "post-missed-sales", schedule: "*/10 * * * *" }
