import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createDefaultsWorkflow,
  createRegionsWorkflow,
  createShippingProfilesWorkflow,
  createTaxRegionsWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { VIETNAM_PAYMENT_MODULE, type VietnamPaymentModuleService } from "@ocop/vietnam-payment/modules/vietnam-payment"
import { CURRENCY } from "./quote/shop-context"

const NAME = "OCOP Vũ Quang"
const CHANNEL = "Cửa hàng trên mạng"
const REGION = "Việt Nam"
const COUNTRY = "vn"
const SHIPPING_PROFILE = "Hàng gửi thường"
/** Vietnamese is what products are written in, English what they are translated into. */
const LOCALES = ["vi-VN", "en-US"]
/** Hours an unpaid order keeps its goods; the office may write a later row. */
const PAYMENT_WINDOWS = [
  { method: "vietqr" as const, hours: 24 },
  { method: "card" as const, hours: 2 },
]
const IN_FORCE_FROM = new Date("2026-01-01T00:00:00+07:00")

export interface OpenedShop {
  channel_id: string
  region_id: string
  shipping_profile_id: string
}

/**
 * What no sale can do without, in every shop of this project: Medusa's store and sales channel under our names, a region that sells
 * in đồng with the ways of paying configured today, prices that include the tax, one shipping profile, how long unpaid orders wait.
 * Only what nobody has made yet is made: what the office has named or set otherwise stays, and running it again changes nothing.
 */
export async function openShop(container: MedusaContainer): Promise<OpenedShop> {
  await createDefaultsWorkflow(container).run()
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const region_id = await openRegion(container)
  const channel_id = store!.default_sales_channel_id!
  if (!store!.default_region_id) await nameShop(container, { store_id: store!.id, channel_id, region_id })
  await includeTax(container)
  await openPaymentWindows(container)
  return { channel_id, region_id, shipping_profile_id: await nameShippingProfile(container) }
}

async function openRegion(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.REGION).listRegions({ currency_code: CURRENCY }, { take: 1 })
  if (known) return known.id
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true }, { take: null })
  const payment_providers = providers.map(({ id }) => id).filter((id) => id !== "pp_system_default")
  const { result } = await createRegionsWorkflow(container).run({
    input: { regions: [{ name: REGION, currency_code: CURRENCY, countries: [COUNTRY], is_tax_inclusive: true, automatic_taxes: true, payment_providers }] },
  })
  return result[0]!.id
}

async function nameShop(container: MedusaContainer, { store_id, channel_id, region_id }: { store_id: string; channel_id: string; region_id: string }): Promise<void> {
  await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: channel_id }, update: { name: CHANNEL, description: "" } } })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store_id },
      update: {
        name: NAME,
        default_sales_channel_id: channel_id,
        default_region_id: region_id,
        supported_currencies: [{ currency_code: CURRENCY, is_default: true, is_tax_inclusive: true }],
        supported_locales: LOCALES.map((locale_code) => ({ locale_code })),
      },
    },
  })
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" }, take: 1 })
  if (key) await updateApiKeysWorkflow(container).run({ input: { selector: { id: key.id }, update: { title: CHANNEL } } })
}

/** Prices are what the buyer pays; nothing is added to them. */
async function includeTax(container: MedusaContainer): Promise<void> {
  const [known] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY }, { take: 1 })
  if (known) return
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: COUNTRY, provider_id: "tp_system", default_tax_rate: { name: "Đã gồm trong giá", code: "included", rate: 0 } }],
  })
}

async function openPaymentWindows(container: MedusaContainer): Promise<void> {
  const ledger = container.resolve<VietnamPaymentModuleService>(VIETNAM_PAYMENT_MODULE)
  const known = new Set((await ledger.listPaymentWindows({}, { take: null, select: ["method"] })).map(({ method }) => method))
  await ledger.createPaymentWindows(PAYMENT_WINDOWS.filter(({ method }) => !known.has(method)).map((window) => ({ ...window, valid_from: IN_FORCE_FROM, valid_to: null })))
}

/** One profile for all goods: with two, goods of one could not be packed by options of the other. */
async function nameShippingProfile(container: MedusaContainer): Promise<string> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [known] = await fulfillment.listShippingProfiles({ type: "default" }, { take: 1 })
  if (!known) {
    const { result } = await createShippingProfilesWorkflow(container).run({ input: { data: [{ name: SHIPPING_PROFILE, type: "default" }] } })
    return result[0]!.id
  }
  if (known.name === "Default Shipping Profile") await fulfillment.updateShippingProfiles(known.id, { name: SHIPPING_PROFILE })
  return known.id
}
