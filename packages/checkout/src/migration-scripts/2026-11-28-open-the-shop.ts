import type { MedusaContainer } from "@medusajs/framework/types"
import { openShop } from "../workflows/open-shop"

/** Runs once in `medusa db:migrate`: a new shop can take an order as soon as its office has said where it delivers. */
export default async function openTheShop({ container }: { container: MedusaContainer }) {
  await openShop(container)
}
