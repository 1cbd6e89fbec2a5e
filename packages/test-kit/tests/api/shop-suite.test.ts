import { Modules } from "@medusajs/framework/utils"
import { shopSuite, turnClock } from "@ocop/test-kit"

shopSuite({}, (shop) => {
  it("answers that it is healthy", async () => {
    const { status } = await shop.api.get("/health")

    expect(status).toBe(200)
  })

  it("lets a visitor read with a publishable key, and nobody without", async () => {
    const visitor = await shop.api.get("/store/regions", { headers: shop.store() })
    const stranger = await shop.api.get("/store/regions")

    expect(visitor.status).toBe(200)
    expect(stranger.status).toBe(400)
  })

  it("lets the office in, and forgets what a test has written", async () => {
    const before = await shop.api.get("/admin/users", { headers: shop.admin() })
    await shop.container().resolve(Modules.USER).createUsers({ email: "second@office.local" })

    expect(before.data.count).toBe(1)
  })

  it("begins every test with the database as it was", async () => {
    const { data } = await shop.api.get("/admin/users", { headers: shop.admin() })

    expect(data.count).toBe(1)
  })

  it("turns the clock", () => {
    turnClock("2026-11-30T00:00:00+07:00")

    expect(process.env.OCOP_NOW).toBe("2026-11-29T17:00:00.000Z")
  })
})
