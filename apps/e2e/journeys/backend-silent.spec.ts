import { environment } from "../support/environment"
import { orange } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"

/** Holds the backend so that it answers nobody, and lets it go again. */
async function whileSilent(journey: () => Promise<void>): Promise<void> {
  const pid = environment.backendPid
  if (!pid) throw new Error("E2E_BACKEND_PID is not set: there is no backend to be held")
  process.kill(pid, "SIGSTOP")
  try {
    await journey()
  } finally {
    process.kill(pid, "SIGCONT")
  }
}

test("with a silent backend one browses on, and the cart says why it waits and goes on by itself", ALONE, async ({ page, buyer }) => {
  await page.goto("/")
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/gio-hang")
  await expect(page.getByRole("link", { name: /^Đặt hàng · / })).toBeVisible()

  await whileSilent(async () => {
    await page.goto("/")
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await page.goto(`/san-pham/${orange.handle}`)
    await expect(page.getByRole("heading", { level: 1 })).toContainText(orange.title, { ignoreCase: true })
    await page.goto("/gio-hang")
    await expect(page.getByRole("link", { name: orange.title })).toBeVisible()
    await expect(page.getByText(/Máy chủ chưa trả lời nên chưa tính được giá hôm nay/)).toBeVisible({ timeout: 20_000 })
  })

  await expect(page.getByRole("link", { name: /^Đặt hàng · 225/ })).toBeVisible({ timeout: 30_000 })
})

test("an order sent into silence becomes exactly one order when the backend is back", ALONE, async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()

  await whileSilent(async () => {
    await page.getByRole("button", { name: buyer.words.place }).click()
    await expect(page.getByText("Đang đặt hàng…")).toBeVisible()
    await page.reload()
    await expect(page.getByText(/không thể thành hai đơn/)).toBeVisible()
  })

  await page.waitForURL(/\/don-hang\/[A-Z0-9]+$/, { timeout: 45_000 })
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Đã nhận đơn", { ignoreCase: true })
})
