import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { DEMO_PUBLISHABLE_TOKEN, SHOP } from "../data/shop"
import type { SeedContext } from "./context"

export interface ShopIds {
  channel_id: string
  region_id: string
  shipping_profile_id: string
}

/** Store, sales channel, publishable key, region, tax region and shipping profile. Medusa has made the first three at its first start; they get our names. */
export async function seedShop(context: SeedContext): Promise<ShopIds> {
  const region_id = await seedRegion(context)
  const channel_id = await seedStore(context, region_id)
  await seedPublishableKey(context, channel_id)
  await seedTaxRegion(context)
  return { channel_id, region_id, shipping_profile_id: await seedShippingProfile(context) }
}

async function seedRegion({ container, query }: SeedContext): Promise<string> {
  const { data: providers } = await query.graph({ entity: "payment_provider", fields: ["id"], filters: { is_enabled: true } })
  const payment_providers = providers.map(({ id }) => id).filter((id) => id !== "pp_system_default")
  const regions = container.resolve(Modules.REGION)
  const [known] = await regions.listRegions({ currency_code: SHOP.currency }, { take: 1 })
  if (known) return known.id
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: SHOP.region,
          currency_code: SHOP.currency,
          countries: [SHOP.country],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers,
        },
      ],
    },
  })
  return result[0]!.id
}

async function seedStore({ container }: SeedContext, default_region_id: string): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1, relations: ["supported_currencies"] })
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const [channel] = await channels.listSalesChannels(store?.default_sales_channel_id ? { id: store.default_sales_channel_id } : {}, { take: 1 })
  if (!store || !channel) throw new Error("Medusa has made no store and sales channel: run the migrations first")
  if (store.name === SHOP.name && store.default_region_id === default_region_id) return channel.id

  await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: channel.id }, update: { name: SHOP.channel, description: "" } } })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: SHOP.name,
        default_sales_channel_id: channel.id,
        default_region_id,
        supported_currencies: [{ currency_code: SHOP.currency, is_default: true, is_tax_inclusive: true }],
        supported_locales: [SHOP.locales.default, ...SHOP.locales.others].map((locale_code) => ({ locale_code })),
      },
    },
  })
  return channel.id
}

async function seedPublishableKey({ container }: SeedContext, channelId: string): Promise<void> {
  const token = process.env.PUBLISHABLE_KEY ?? DEMO_PUBLISHABLE_TOKEN
  const keys = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } })
  if (keys.some((key) => key.token === token)) return
  const [key] = keys
  if (!key) throw new Error("Medusa has made no publishable key: run the migrations first")
  await updateApiKeysWorkflow(container).run({ input: { selector: { id: key.id }, update: { title: SHOP.publishable_key } } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channelId] } })
  // The module makes tokens up and lets nobody choose one; the storefront is built with this one, so that it need not ask.
  const redacted = `${token.slice(0, 6)}***${token.slice(-3)}`
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("api_key").where({ id: key.id }).update({ token, redacted })
}

/** Prices are what the buyer pays; nothing is added to them. */
async function seedTaxRegion({ container }: SeedContext): Promise<void> {
  const [known] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: SHOP.country }, { take: 1 })
  if (known) return
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: SHOP.country, provider_id: "tp_system", default_tax_rate: { name: "Đã gồm trong giá", code: "included", rate: 0 } }],
  })
}

async function seedShippingProfile({ container }: SeedContext): Promise<string> {
  const [known] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ name: SHOP.shipping_profile }, { take: 1 })
  if (known) return known.id
  // Medusa's migrations have made a default one; two of them, and goods of one could not be packed by options of the other.
  const [first] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 })
  if (first) return (await container.resolve(Modules.FULFILLMENT).updateShippingProfiles(first.id, { name: SHOP.shipping_profile })).id
  const { result } = await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: SHOP.shipping_profile, type: "default" }] } })
  return result[0]!.id
}
