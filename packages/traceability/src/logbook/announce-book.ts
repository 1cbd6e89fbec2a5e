import type { MedusaContainer } from "@medusajs/framework/types"
import { announce } from "@ocop/catalogue/freshness/tell-storefront"

/** Pages that tell of a producer's book or places are drawn anew within seconds. */
export const announceBook = (container: MedusaContainer, producer_id: string): Promise<void> => announce(container, [`book:${producer_id}`])
