import type { ProductPageView, ProductResponse } from "@ocop/catalogue/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deleteInventoryItemWorkflow } from "@medusajs/medusa/core-flows"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { shelfAt } from "@ocop/traceability/workflows"
import { shopSuite, turnClock } from "@ocop/test-kit"
import seed from "../../src/seed"
import { DEMO_LOGINS } from "../../src/data/logins"
import { PRODUCTS } from "../../src/data/products"
import { DEMO_TRANSFERS } from "../../src/data/transfers"

/** When each table was last written, and how many rows it holds. */
async function footprint(container: Parameters<typeof seed>[0]["container"]): Promise<Record<string, string>> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: tables } = await sql.raw(
    "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'updated_at' and table_name not like 'workflow_execution%'",
  )
  const prints: Record<string, string> = {}
  for (const { table_name } of tables) {
    const { rows } = await sql.raw(`select count(*) || ' rows, last ' || coalesce(max(updated_at)::text, 'never') as print from "${table_name}"`)
    prints[table_name] = rows[0].print
  }
  return prints
}

shopSuite({ demo: true }, (shop) => {
  const pageOf = async (handle: string, locale = "vi"): Promise<ProductPageView> => {
    const { data, status } = await shop.api.get<ProductResponse>(`/store/ocop/products/${handle}?locale=${locale}`, { headers: shop.store() })
    expect(status, handle).toBe(200)
    return data.product
  }

  it("opens the shop with every product of the list, each with its picture, label and season", async () => {
    const { data } = await shop.api.get("/store/ocop/products?limit=48", { headers: shop.store() })

    expect(data.count).toBe(26)
    for (const { handle, label, months, producer } of PRODUCTS) {
      const page = await pageOf(handle)
      expect(page.picture.url, handle).toMatch(/^\/media\/[0-9a-f]+-1200x1500-/)
      expect(page.label.origin, handle).toBe(label.origin.vi)
      expect(page.season.months, handle).toEqual([...months].sort((one, other) => one - other))
      expect(page.producer?.handle ?? null, handle).toBe(producer)
    }
  })

  it("shows press rows and sells only demo rows", async () => {
    for (const { handle, provenance, variants } of PRODUCTS) {
      const page = await pageOf(handle)
      expect(page.provenance, handle).toBe(provenance)
      if (provenance === "press") {
        expect([page.price, page.variant_id, page.availability, page.variants], handle).toEqual([null, null, "showcase", []])
        expect(page.source, handle).toBeTruthy()
      } else {
        expect(page.variants.map(({ price, weight_g }) => ({ price, weight_g })), handle).toEqual(variants.map(({ price, weight_g }) => ({ price, weight_g })))
      }
    }
  })

  it("speaks English to who asks for it", async () => {
    for (const { handle, title, description, season_note } of PRODUCTS) {
      const page = await pageOf(handle, "en")
      expect([page.title, page.description, page.season.note], handle).toEqual([title.en, description.en, season_note?.en ?? null])
    }
  })

  it("has stars as the decisions give them: some standing, one expired, one revoked, none invented", async () => {
    const starOf = async (handle: string) => (await pageOf(handle)).star

    expect(await starOf("cam-chanh-vietgap-hop-5-kg")).toMatchObject({ star: 3, certificate_number: "MH-2024-11", demo: true })
    expect(await starOf("hop-qua-mat-ong-3-vi")).toMatchObject({ star: 4, certificate_number: "MH-2026-01" })
    expect(await starOf("tra-tui-loc-thao-moc")).toBeNull()
    expect(await starOf("mang-kho-huong-quang")).toBeNull()
    expect(await starOf("cam-thuong-bong")).toBeNull()
    expect(await starOf("mat-ong-an-phu")).toBeNull()
  })

  it("has a lot behind every product that is for sale, and as much on sale as its lots put there", async () => {
    const container = shop.container()
    const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields: ["id", "sku", "inventory_items.inventory.location_levels.stocked_quantity"], filters: { sku: PRODUCTS.flatMap(({ variants }) => variants.map(({ sku }) => sku)) } })
    for (const { sku, stock } of PRODUCTS.flatMap(({ variants }) => variants)) {
      const variant = data.find((row) => row.sku === sku)!
      const packed = await lots.listLots({ kind: "packed", variant_id: variant.id })
      expect(packed.length, sku).toBeGreaterThan(0)
      const levels = variant.inventory_items![0]!.inventory!.location_levels as { stocked_quantity: number }[]
      const shelves = (await Promise.all(packed.map(({ id }) => lots.shelvesOf(id)))).flat()
      const onSale = levels.reduce((sum, { stocked_quantity }) => sum + Number(stocked_quantity), 0)
      expect(onSale, sku).toBe(shelves.reduce((sum, { fed }) => sum + fed, 0))
      // Some of what the list names is on the road, was lost there, or went over a counter.
      const listed = Object.values(stock).reduce((sum, quantity) => sum + quantity, 0)
      expect(onSale <= listed && (listed === 0 || onSale > 0), `${sku}: ${onSale} of ${listed}`).toBe(true)
    }
    const recalled = await lots.listLotBalances({ block: "recalled" })
    expect(recalled).toHaveLength(2)
    expect(await lots.listRecalls({ kind: ["drill", "recall"] })).toHaveLength(2)
  })

  it("has buyers of the recalled lot, and somebody who still waits", async () => {
    const { data } = await shop.api.get("/admin/ocop/recalls?kind=recall", { headers: await shop.staff("coordination_office") })
    const { data: recall } = await shop.api.get(`/admin/ocop/recalls/${data.recalls[0].id}`, { headers: await shop.staff("coordination_office") })

    expect(recall.reach.orders.map(({ boxes }: { boxes: number }) => boxes).sort()).toEqual([1, 2])
    expect(recall.reach.waiting).toEqual([expect.objectContaining({ boxes: 1, short: false })])
    expect(recall.reach.counts.on_shelf).toBeGreaterThan(0)
    expect(recall.reach.places.length).toBeGreaterThan(0)
  })

  it("weeks later it picks and makes anew what has passed its day, within the shelf lives of the labels, and recalls nothing twice", async () => {
    const container = shop.container()
    const lots = container.resolve<LotsModuleService>(LOTS_MODULE)
    const later = new Date(Date.now() + 25 * 86_400_000).toISOString()
    turnClock(later)
    const sold = PRODUCTS.flatMap(({ variants }) => variants).filter(({ stock }) => Object.values(stock).some((quantity) => quantity > 0))

    await seed({ container, args: [] })

    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "variant", fields: ["id", "sku"], filters: { sku: sold.map(({ sku }) => sku) } })
    for (const { id, sku } of data as { id: string; sku: string }[]) {
      const { ids } = await lots.findLots({ variant_id: id, state: "on_sale", today: later.slice(0, 10), limit: 50, offset: 0 })
      expect(ids.length, sku).toBeGreaterThan(0)
    }
    // Every point that is open has something to sell again, not only the makers.
    const { data: points } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["name", "stock_location.id"], filters: { handle: DEMO_TRANSFERS.map(({ point }) => point), status: "open" } })
    for (const { name, stock_location } of points as unknown as { name: string; stock_location: { id: string } }[]) {
      expect((await shelfAt(container, stock_location.id)).filter(({ state }) => state === "on_sale").length, name).toBeGreaterThan(0)
    }
    expect(await lots.listRecalls({ kind: ["drill", "recall"] })).toHaveLength(2)
    // The search index follows behind; what was picked, made and put on a shelf is done.
    const made = async () => Object.fromEntries(Object.entries(await footprint(container)).filter(([table]) => /^(lot|logbook|recall|kept_variant|order|fulfillment)/.test(table)))
    await shop.settled()
    const before = await made()
    await seed({ container, args: [] })
    await shop.settled()
    expect(await made()).toEqual(before)
  })

  it("changes nothing when it is run again", async () => {
    const container = shop.container()
    await shop.settled()
    const before = await footprint(container)

    await seed({ container, args: [] })
    await shop.settled()

    expect(await footprint(container)).toEqual(before)
  })

  it("takes up a product that a killed seed has left unfinished", async () => {
    const container = shop.container()
    const products = container.resolve(Modules.PRODUCT)
    const [half] = await products.listProducts({ handle: "buoi" })
    await products.updateProducts(half!.id, { metadata: { seeding: true } })
    const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku: "VQ-BUOI-6" })
    await deleteInventoryItemWorkflow(container).run({ input: items.map(({ id }) => id) })

    await seed({ container, args: [] })

    const page = await pageOf("buoi")
    expect(page.id).not.toBe(half!.id)
    expect(page.variants.map(({ sku, available }) => [sku, available])).toEqual([["VQ-BUOI-1", 80], ["VQ-BUOI-6", 3]])
  })

  it("leaves alone what the office has changed", async () => {
    const container = shop.container()
    const products = container.resolve(Modules.PRODUCT)
    const [changed] = await products.listProducts({ handle: "buoi" })
    await products.updateProducts(changed!.id, { title: "Bưởi Đức Hương" })

    await seed({ container, args: [] })

    expect((await products.retrieveProduct(changed!.id)).title).toBe("Bưởi Đức Hương")
  })

  it("lets the demo's office users in, each with their role", async () => {
    for (const { email, password, role } of DEMO_LOGINS) {
      const { status, data } = await shop.api.post("/auth/user/emailpass", { email, password })
      expect(status, email).toBe(200)
      const me = await shop.api.get("/admin/ocop/me", { headers: { authorization: `Bearer ${data.token}` } })
      expect(me.data, email).toMatchObject({ email, grants: [{ role }] })
    }
  })
})
