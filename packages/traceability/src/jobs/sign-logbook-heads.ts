import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { signLogbookHeadsWorkflow } from "../workflows/logbook"

/** Every hour, so that a server that slept at midnight is late by minutes and not by a day. */
export const config = { name: "sign-logbook-heads", schedule: "5 * * * *" }

export default async function signLogbookHeads(container: MedusaContainer): Promise<void> {
  await signLogbookHeadsWorkflow(container).run({ input: { at: now().toISOString() } })
}
