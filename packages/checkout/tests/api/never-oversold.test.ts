import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE, type CheckoutModuleService } from "@ocop/checkout/modules/checkout"
import { undoPlacementWorkflow } from "@ocop/checkout/workflows"
import { shopSuite } from "@ocop/test-kit"

import { anOrder, buyer, footprints, key, openSmallShop, stockOf, type SmallShop } from "./small-shop"

const BUYERS = 50

shopSuite({}, (shop) => {
  const { order, quote } = buyer(shop)

  describe.each([
    { where: "in one place", cam: [10] },
    { where: "in three places", cam: [4, 3, 3] },
  ])("ten boxes $where and fifty buyers at once", ({ cam }) => {
    it("make exactly ten orders and forty clear refusals, and the stock ends at nothing", { timeout: 120_000 }, async () => {
      const small = await openSmallShop(shop.container(), { cam })
      const answers = await Promise.all(Array.from({ length: BUYERS }, () => order(anOrder(small))))
      const placed = answers.filter(({ status }) => status === 201)
      const refused = answers.filter(({ status }) => status === 409)

      expect(placed).toHaveLength(10)
      expect(refused).toHaveLength(40)
      expect(new Set(placed.map(({ data }) => data.order.code)).size).toBe(10)
      for (const { data } of refused) {
        expect(data).toMatchObject({ type: "conflict", code: "out_of_stock", quote: { orderable: false } })
        expect(data.message).toContain("hết hàng")
      }
      expect(await stockOf(shop.container(), small.inventory.cam)).toEqual({ free: 0, promised: 10, reservations: 10 })
      const { order: orders, order_terms, placement } = await footprints(shop.container())
      expect({ orders, order_terms, placement }).toEqual({ orders: 10, order_terms: 10, placement: 10 })
    })
  })

  describe("an order whose boxes lie in two places", () => {
    it("is one line to the buyer and one line per place to the packers, each with its own reservation", async () => {
      const small = await openSmallShop(shop.container(), { cam: [3, 2] })
      const { status, data } = await order(anOrder(small, { items: [{ variant_id: small.variants.cam, quantity: 5 }] }))

      expect(status).toBe(201)
      expect(data.order.lines).toHaveLength(1)
      expect(data.order.lines[0]).toMatchObject({ quantity: 5, total: 1_125_000 })
      const checkout = shop.container().resolve<CheckoutModuleService>(CHECKOUT_MODULE)
      const origins = await checkout.listOrderLineOrigins({ producer_id: small.producer.id })
      expect(new Set(origins.map((origin) => origin.stock_location_id))).toEqual(new Set(small.locations))
      const reservations = await shop.container().resolve(Modules.INVENTORY).listReservationItems({ line_item_id: origins.map((origin) => origin.order_line_id) })
      expect(reservations.map((each) => Number(each.quantity)).sort()).toEqual([2, 3])

      const { data: admin } = await shop.api.get(`/admin/ocop/orders/${origins[0]!.order_id}/origins`, { headers: shop.admin() })
      expect(admin.lines.map((line: { producer: { name: string } }) => line.producer.name)).toEqual(["HTX cam Sơn Thọ", "HTX cam Sơn Thọ"])
      for (const line of admin.lines as { order_line_id: string; quantity: number; stock_location: { id: string } }[]) {
        const { data: options } = await shop.api.get(`/admin/shipping-options?stock_location_id=${line.stock_location.id}`, { headers: shop.admin() })
        expect(options.shipping_options).toHaveLength(2)
        const packed = await shop.api.post(
          `/admin/orders/${origins[0]!.order_id}/fulfillments`,
          { items: [{ id: line.order_line_id, quantity: line.quantity }], location_id: line.stock_location.id },
          { headers: shop.admin() },
        )
        expect(packed.status).toBe(200)
      }
      expect(await stockOf(shop.container(), small.inventory.cam)).toEqual({ free: 0, promised: 0, reservations: 0 })
    })
  })

  describe("an order that fails", () => {
    let small: SmallShop
    beforeEach(async () => {
      small = await openSmallShop(shop.container())
    })

    it("in a late step leaves nothing behind, and the same key may be used again", async () => {
      const before = await footprints(shop.container())
      const idempotencyKey = key()

      const failed = await order(anOrder(small, { consents: [{ purpose: "season_news", policy_version: "0000" }] }), idempotencyKey)

      expect(failed.status).toBe(400)
      expect(await footprints(shop.container())).toEqual(before)
      expect(await stockOf(shop.container(), small.inventory.cam)).toMatchObject({ free: 100, promised: 0, reservations: 0 })
      expect((await order(anOrder(small), idempotencyKey)).status).toBe(201)
    })

    it("because its process died is undone by the sweeper, wherever it died", async () => {
      const before = await footprints(shop.container())
      const container = shop.container()
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
      const died = new Date(Date.now() - 1)
      // What the process had not come to write when it died, from the last step back to the first.
      const unwritten: string[][] = [[], ["order_payment_collection", "order_cart"], ["order_terms", "order_line_origin"], ["cart"], ["payment_session", "payment", "payment_collection"]]

      for (let steps = 1; steps <= unwritten.length; steps += 1) {
        const { data } = await order(anOrder(small))
        const [terms] = await checkout.listOrderTerms({ code: data.order.code })
        const [placement] = await checkout.listPlacements({ code: data.order.code })
        const ids: Record<string, object> = {
          order_payment_collection: { order_id: terms!.order_id },
          order_cart: { order_id: terms!.order_id },
          order_terms: { order_id: terms!.order_id },
          order_line_origin: { order_id: terms!.order_id },
          cart: { id: placement!.cart_id },
          payment: { payment_collection_id: placement!.payment_collection_id },
          payment_session: { payment_collection_id: placement!.payment_collection_id },
          payment_collection: { id: placement!.payment_collection_id },
        }
        for (const table of unwritten.slice(0, steps).flat().sort((a, b) => Number(a === "payment_session") - Number(b === "payment_session"))) {
          if (table !== "payment_collection") await knex(table).where(ids[table]!).delete()
        }
        await knex("placement").where({ id: placement!.id }).update({ state: "open", lease_until: died })

        const { result } = await undoPlacementWorkflow(container).run({ input: { id: placement!.id, at: new Date().toISOString() } })

        expect(result).toBe(true)
        expect(await stockOf(container, small.inventory.cam)).toMatchObject({ free: 100, promised: 0, reservations: 0 })
      }
      expect(await footprints(container)).toEqual(before)
    })

    it("because its process died gives way to the same key", async () => {
      const idempotencyKey = key()
      const container = shop.container()
      const first = await order(anOrder(small), idempotencyKey)
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex("placement").where({ idempotency_key: idempotencyKey }).update({ state: "open", lease_until: new Date(Date.now() - 1) })

      const second = await order(anOrder(small), idempotencyKey)

      expect(second.status).toBe(201)
      expect(second.data.order.code).not.toBe(first.data.order.code)
      expect(await stockOf(container, small.inventory.cam)).toMatchObject({ promised: 1, reservations: 1 })
    })

    it("is never undone while it lives", async () => {
      const { data } = await order(anOrder(small))
      const checkout = shop.container().resolve<CheckoutModuleService>(CHECKOUT_MODULE)
      const [placement] = await checkout.listPlacements({ code: data.order.code })

      const { result } = await undoPlacementWorkflow(shop.container()).run({ input: { id: placement!.id, at: new Date(Date.now() + 3_600_000).toISOString() } })

      expect(result).toBe(false)
      expect((await quote({ items: [{ variant_id: small.variants.cam, quantity: 99 }] })).data.quote.lines[0]!.problem).toBeNull()
    })
  })
})
