import { setTimeout as wait } from "node:timers/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shopSuite } from "@ocop/test-kit"

import { anOrder, buyer, footprints, key, openSmallShop, stockOf } from "./small-shop"

const AWAY_MS = 10_000

shopSuite({}, (shop) => {
  const { order } = buyer(shop)

  it("orders sent while the database went away are there once each when sent again, with their goods reserved", { timeout: 120_000 }, async () => {
    const container = shop.container()
    const small = await openSmallShop(container)
    const before = await footprints(container)
    const keys = Array.from({ length: 8 }, key)
    const sent = keys.map((each) => order(anOrder(small), each))
    await Promise.race(sent)

    await shop.withoutDatabase(() => wait(AWAY_MS))

    const first = await Promise.all(sent)
    const refused = first.filter(({ status }) => status !== 201)
    expect(refused.map(({ status, data }) => [status, data.code])).toEqual(refused.map(() => [503, "database_away"]))
    // Two minutes later: what nobody could clean up is nobody's any more.
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION)("placement").where({ state: "open" }).update({ lease_until: new Date(Date.now() - 1) })
    const again = await Promise.all(keys.map((each) => order(anOrder(small), each)))
    expect(again.filter(({ status }) => status !== 200 && status !== 201).map(({ data }) => data)).toEqual([])
    const codes = again.map(({ data }) => data.order.code)
    expect(new Set(codes).size).toBe(keys.length)
    expect(first.flatMap(({ status, data }, index) => (status === 201 && data.order.code !== codes[index] ? [data.order.code] : []))).toEqual([])
    expect(await stockOf(container, small.inventory.cam)).toEqual({ free: 92, promised: 8, reservations: 8 })
    const after = await footprints(container)
    expect([after.order! - before.order!, after.reservation_item! - before.reservation_item!]).toEqual([8, 8])
  })
})
