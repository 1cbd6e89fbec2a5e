import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { feedStock } from "../lots/feed-stock"
import { repairStock } from "../lots/repair-stock"

export const config = { name: "keep-stock-with-lots", schedule: "* * * * *" }

/** Lots whose last good day has passed leave the shelf at midnight; what a dead process left half-done is finished. */
export default async function keepStockWithLots(container: MedusaContainer): Promise<void> {
  try {
    await feedStock(container)
    await repairStock(container)
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error("lots: the stock could not be kept with the lots; tried again in a minute", error as Error)
  }
}
