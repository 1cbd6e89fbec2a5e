import { Modules } from "@medusajs/framework/utils"
import { CERTIFICATION_MODULE, type CertificationModuleService } from "@ocop/certification/modules/certification"
import { shopSuite } from "@ocop/test-kit"
import type { ProductCard } from "../../src/http"
import { CATALOGUE_MODULE, type CatalogueModuleService } from "../../src/modules/catalogue"
import { StorefrontDouble } from "./storefront-double"

const HANDLE = "hop-qua-mat-ong-3-vi"
/** Long enough for a machine that is busy; that it takes less than five seconds is seen in a browser (apps/e2e, freshness). */
const SOON = { timeout: 20_000, interval: 50 }
const storefront = new StorefrontDouble()
// Below the numbers that are given away as free ports, and not that of another run.
const PORT = 10_100 + (process.pid % 9_000)

shopSuite({ demo: true, env: { STOREFRONT_URL: `http://127.0.0.1:${PORT}` } }, ({ api, container, store, admin }) => {
  const card = async (): Promise<ProductCard> => {
    const { data } = await api.get("/store/ocop/products?limit=60", { headers: store() })
    return data.products.find(({ handle }: ProductCard) => handle === HANDLE)
  }
  const post = async (path: string, body: object) => {
    const { status, data } = await api.post(`/admin/${path}`, body, { headers: admin() })
    expect(status, JSON.stringify(data)).toBeLessThan(300)
  }
  const product = async () => {
    const fields = "id,variants.id,variants.prices.*,variants.inventory_items.inventory_item_id"
    return (await api.get(`/admin/products?handle=${HANDLE}&fields=${fields}`, { headers: admin() })).data.products[0]
  }
  const lotsOnSale = async (): Promise<{ id: string }[]> => (await api.get(`/admin/ocop/lots?product_id=${(await product()).id}&state=on_sale`, { headers: admin() })).data.lots
  const raisePrice = async () => {
    const { id, variants } = await product()
    const price = variants[0].prices.find(({ currency_code }: { currency_code: string }) => currency_code === "vnd")
    await post(`products/${id}/variants/${variants[0].id}`, { prices: [{ id: price.id, amount: 401_000, currency_code: "vnd" }] })
  }

  beforeEach(async () => {
    await storefront.open(PORT)
    storefront.forget()
  })
  afterEach(() => storefront.close())

  it("shows a new price and tells the storefront which pages changed", async () => {
    await raisePrice()

    await expect.poll(async () => (await card()).price?.amount, SOON).toBe(401_000)
    await expect.poll(() => storefront.told, SOON).toEqual(
      expect.arrayContaining(["catalogue", `product:${HANDLE}`, "producer:htx-ong-rung", "commune:mai-hoa"]),
    )
    expect([...storefront.secrets].every((secret) => /^Bearer .{8,}/.test(secret))).toBe(true)
    // A page that was being made meanwhile holds the old price: the storefront is told once more, and then what was noted is gone.
    await expect.poll(() => storefront.told.filter((tag) => tag === `product:${HANDLE}`).length, SOON).toBeGreaterThanOrEqual(2)
    await expect.poll(async () => (await container().resolve<CatalogueModuleService>(CATALOGUE_MODULE).listPendingTags({})).length, SOON).toBe(0)
  })

  it("shows that something is sold out, and that it is back", async () => {
    const lots = await lotsOnSale()
    expect(lots.length).toBeGreaterThan(0)
    for (const { id } of lots) await post(`ocop/lots/${id}/hold`, { reason: "Chờ kết quả mẫu" })
    await expect.poll(async () => (await card()).availability, SOON).toBe("out")

    for (const { id } of lots) await post(`ocop/lots/${id}/resume`, { reason: "Mẫu đạt" })
    await expect.poll(async () => (await card()).availability, SOON).not.toBe("out")
  })

  it("counts what is reserved as gone", async () => {
    const { variants } = await product()
    const item = variants[0].inventory_items[0].inventory_item_id
    const { inventory_levels } = (await api.get(`/admin/inventory-items/${item}/location-levels`, { headers: admin() })).data
    for (const { location_id, available_quantity } of inventory_levels) {
      await post("reservations", { inventory_item_id: item, location_id, quantity: available_quantity })
    }

    await expect.poll(async () => (await card()).availability, SOON).toBe("out")
  })

  it("shows a revoked certificate no longer, on the card, in the facet and on its own page", async () => {
    const service = container().resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const number = (await card()).star?.certificate_number ?? ""
    const { id } = await service.retrieveCertificateByNumber(number)
    const stars = async () => (await api.get("/store/ocop/products?star=4&limit=60", { headers: store() })).data.count

    const before = await stars()
    await post(`ocop/certificates/${id}/revoke`, { decision_number: "9/QĐ", signed_on: "2026-11-23", issued_by: "UBND tỉnh Hà Tĩnh", ground: "other", reason: "Dừng sản xuất" })

    expect((await card()).star).toBeNull()
    await expect.poll(stars, SOON).toBe(before - 1)
    await expect.poll(() => storefront.told, SOON).toEqual(expect.arrayContaining([`certificate:${number}`, `product:${HANDLE}`]))
  })

  it("takes a product that is no longer published out of the list, and puts it back", async () => {
    const { id } = await product()

    await post(`products/${id}`, { status: "draft" })
    await expect.poll(card, SOON).toBeUndefined()
    expect((await api.get(`/store/ocop/products/${HANDLE}`, { headers: store() })).status).toBe(404)

    await post(`products/${id}`, { status: "published" })
    await expect.poll(card, SOON).toBeDefined()
  })

  it("finds and suggests a product by the name it has now", async () => {
    const { id } = await product()
    const found = async (q: string) => (await api.get(`/store/ocop/products?q=${q}&limit=60`, { headers: store() })).data.products.some(({ handle }: ProductCard) => handle === HANDLE)

    await post(`products/${id}`, { title: "Hộp Zubilo ba vị" })
    await expect.poll(() => found("zubilo"), SOON).toBe(true)
    const { data } = await api.get("/store/ocop/suggestions?q=zubi", { headers: store() })
    expect(data.products.map(({ title }: { title: string }) => title)).toEqual(["Hộp Zubilo ba vị"])
  })

  it("shows a changed label and season", async () => {
    const { id } = await product()

    await post(`ocop/products/${id}/description`, { listing: { months: [3, 1, 3] }, label: { storage: "Để nơi mát" }, en: { label: { storage: "Keep cool" } } })

    const { data } = await api.get(`/store/ocop/products/${HANDLE}?locale=en`, { headers: store() })
    expect(data.product.label.storage).toBe("Keep cool")
    expect(data.product.season.months).toEqual([1, 3])
    await expect.poll(async () => (await card()).season.months, SOON).toEqual([1, 3])
  })

  it("keeps a product in the calendar when nobody states its season, behind all others", async () => {
    const { id } = await product()
    const last = async () => (await api.get("/store/ocop/harvest-calendar", { headers: store() })).data.rows.at(-1)

    await post(`ocop/products/${id}/description`, { listing: { months: [] } })

    await expect.poll(async () => (await last())?.product.handle, SOON).toBe(HANDLE)
    expect((await last()).months).toEqual([])
  })

  it("refuses a label that cannot be", async () => {
    const { id } = await product()
    const wrong = [{ listing: { months: [13] } }, { listing: { group_code: "X.9" } }, { listing: { commune_code: "00000", commune_valid_from: "2025-07-01" } }, { star: 5 }]

    for (const body of wrong) expect((await api.post(`/admin/ocop/products/${id}/description`, body, { headers: admin() })).status).toBe(400)
  })

  it("keeps what changed while the storefront was down, and tells it when it is back", async () => {
    await storefront.close()
    await raisePrice()
    await expect.poll(async () => (await card()).price?.amount, SOON).toBe(401_000)
    expect(storefront.told).toEqual([])

    await storefront.open(PORT)

    await expect.poll(() => storefront.told, { timeout: 20_000, interval: 100 }).toContain(`product:${HANDLE}`)
  })

  it("notices stock that was written by other hands", async () => {
    const { variants } = await product()
    const inventory = container().resolve(Modules.INVENTORY)
    const levels = await inventory.listInventoryLevels({ inventory_item_id: variants[0].inventory_items[0].inventory_item_id })

    for (const { inventory_item_id, location_id } of levels) await inventory.updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: 0 }])

    await expect.poll(async () => (await card()).availability, SOON).toBe("out")
  })
})
