import { expectAccessible, expectNoSidewaysScroll } from "../support/axe"
import { expect, test } from "../support/journey"
import { signsIn } from "../support/producer"
import { askAs } from "../support/till"

const TRADE = { email: "kinhte@vuquang.example", password: "demo-cam-bu-2026" }
const SON_THO = { identifier: "htx.camsontho@vuquang.example", password: "demo-tien-hang-2026" }
const dayOf = (days: number) => new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)

interface Fair {
  fair: { id: string; handle: string; status: string; booth_list: { id: string; on_hand: number; sales_point: { id: string } }[]; invitations: { answer: { coming: boolean; lines: { title: string; quantity: number }[] } | null }[] }
}

test("the office plans a fair, a producer accepts on a phone, visitors read of it, goods come and go, and it closes over empty shelves", async ({ page }) => {
  const stamp = Date.now().toString(36)
  const name = `Phiên chợ thử ${stamp}`
  const ask = <T>(path: string, data: object) => askAs<T>(TRADE, path, data)
  const { producers } = await askAs<{ producers: { id: string; handle: string }[] }>(TRADE, "/admin/ocop/producers?limit=100")
  const maker = producers.find(({ handle }) => handle === "htx-cam-son-tho")!.id
  const { fair } = await ask<Fair>("/admin/ocop/fairs", {
    handle: `phien-cho-thu-${stamp}`, name, about: "Ba gian cam đầu vụ.", place: "Sân nhà văn hóa", commune_code: "18313", commune_valid_from: "2025-07-01",
    first_day: dayOf(0), last_day: dayOf(1), answers_by: dayOf(0), opens_at: "07:00", closes_at: "21:00",
  })
  const path = `/admin/ocop/fairs/${fair.id}`
  const step = (verb: string) => ask<Fair>(`${path}/${verb}`, { reason: "Theo kế hoạch" })
  const { fair: withBooth } = await ask<Fair>(`${path}/booths`, { number: "A1", size: 12 })
  const booth = withBooth.booth_list[0]!
  await ask(`${path}/invitations`, { producer_ids: [maker], booth_id: booth.id })
  await step("invite")

  await page.setViewportSize({ width: 360, height: 740 })
  await signsIn(page, SON_THO)
  await page.getByRole("link", { name: /Hội chợ/ }).first().click()
  const invitation = page.getByRole("article", { name })
  await expect(invitation).toContainText("Chờ bạn trả lời")
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await invitation.getByRole("button", { name: "Nhận lời" }).click()
  await expect(page.getByText("Nhận lời thì ghi số lượng ít nhất một món.")).toBeVisible()
  await invitation.getByLabel(/Cam chanh VietGAP/).fill("2")
  await invitation.getByRole("button", { name: "Nhận lời" }).click()
  await expect(page.getByText("Đã gửi trả lời")).toBeVisible()
  await expect(invitation).toContainText("Bạn nhận lời")

  const { fair: confirmed } = await step("confirm")
  expect(confirmed.invitations[0]?.answer?.lines).toEqual([expect.objectContaining({ title: "Cam chanh VietGAP hộp 5 kg", quantity: 2 })])
  await expect
    .poll(async () => {
      await page.goto(`/hoi-cho/${fair.handle}`)
      return page.getByRole("heading", { level: 1, name }).count()
    })
    .toBe(1)
  await expect(page.getByRole("link", { name: "Cam chanh VietGAP hộp 5 kg" })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole("link", { name: "Mọi hội chợ" }).click()
  await expect(page.getByRole("link", { name })).toBeVisible()

  const { drafted } = await ask<{ drafted: number }>(`${path}/transfers`, {})
  expect(drafted).toBe(1)
  const point = booth.sales_point.id
  const carry = async (id: string) => {
    await ask(`/admin/ocop/transfers/${id}/ready`, {})
    const { transfer } = await ask<{ transfer: { lines: { id: string; lot_id: string; quantity: number }[] } }>(`/admin/ocop/transfers/${id}/dispatch`, {})
    await ask(`/admin/ocop/transfers/${id}/receive`, { counts: transfer.lines.map((line) => ({ line_id: line.id, counted: line.quantity })) })
    return transfer.lines.map(({ lot_id, quantity }) => ({ lot_id, quantity }))
  }
  const { transfers } = await askAs<{ transfers: { id: string }[] }>(TRADE, `/admin/ocop/transfers?point_id=${point}`)
  const lines = await carry(transfers[0]!.id)
  await ask(`/admin/ocop/sales-points/${point}/sign`, {})
  expect((await step("start")).fair.booth_list[0]).toMatchObject({ on_hand: 2 })
  await step("count")
  await expect(step("close")).rejects.toThrow(/gian A1 còn 2 hộp/)
  const { transfer: back } = await ask<{ transfer: { id: string } }>("/admin/ocop/transfers", { from: { point_id: point }, to: { producer_id: maker }, lines })
  await carry(back.id)
  expect((await step("close")).fair.status).toBe("closed")
})
