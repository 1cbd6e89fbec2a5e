import type { MedusaContainer } from "@medusajs/framework/types"
import { checkSettlement } from "../settlement/check-settlement"

export const config = { name: "check-settlement", schedule: "10 19 * * *" }

/** Every night at ten past two in Vietnam. */
export default async function checkSettlementNightly(container: MedusaContainer): Promise<void> {
  await checkSettlement(container)
}
