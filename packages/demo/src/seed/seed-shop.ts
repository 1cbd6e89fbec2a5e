import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { openShop, type OpenedShop } from "@ocop/checkout/workflows"
import { DEMO_PUBLISHABLE_TOKEN } from "../data/shop"
import type { SeedContext } from "./context"

/** The shop as `db:migrate` has opened it, found by the storefront under the demonstration's publishable key. */
export async function seedShop(context: SeedContext): Promise<OpenedShop> {
  const shop = await openShop(context.container)
  await seedPublishableKey(context)
  return shop
}

/** The module makes tokens up and lets nobody choose one; the storefront is built with this one, so that it need not ask. */
async function seedPublishableKey({ container }: SeedContext): Promise<void> {
  const token = process.env.PUBLISHABLE_KEY ?? DEMO_PUBLISHABLE_TOKEN
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } })
  if (keys.some((key) => key.token === token)) return
  const redacted = `${token.slice(0, 6)}***${token.slice(-3)}`
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("api_key").where({ id: keys[0]!.id }).update({ token, redacted })
}
