import { honeyBox, orange, showcase } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"

test("the cart survives a reload and every tab knows it", async ({ page, buyer, context }) => {
  await buyer.takesIntoCart(orange.handle)
  const other = await context.newPage()
  await other.goto("/gio-hang")
  await expect(other.getByRole("link", { name: orange.title })).toBeVisible()

  await page.goto(`/san-pham/${orange.handle}`)
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()

  await expect(other.getByRole("textbox", { name: `Số lượng ${orange.title}` })).toHaveValue("2")
  await expect(other.locator("[data-cart-count]").first()).toHaveAttribute("data-cart-count", "2")
  await other.getByRole("button", { name: `Bỏ ra: ${orange.title}` }).click()
  await expect.poll(() => buyer.countInCart()).toBe(0)
  await other.getByRole("button", { name: "Lấy lại" }).click()
  await page.reload()
  await expect.poll(() => buyer.countInCart()).toBe(2)
})

test("the cart opens offline and prices itself once the network is back", async ({ page, buyer, context }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/gio-hang")
  await expect(page.getByRole("link", { name: /^Đặt hàng · / })).toBeVisible()
  await context.setOffline(true)

  await page.getByRole("button", { name: "Thêm một" }).click()

  await expect(page.getByRole("textbox", { name: `Số lượng ${orange.title}` })).toHaveValue("2")
  await expect(page.getByText(/Máy đang mất mạng. Giỏ hàng vẫn giữ nguyên/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/Máy đang mất mạng/)).toBeHidden()
  await expect(page.getByRole("link", { name: /^Đặt hàng · 450/ })).toBeVisible()
})

test("more than there is is said at the line, with the way out", async ({ page, buyer }) => {
  await buyer.takesIntoCart(honeyBox.handle)
  await page.goto("/gio-hang")
  const quantity = page.getByRole("textbox", { name: `Số lượng ${honeyBox.title}` })
  await quantity.fill("99")
  await quantity.blur()

  await expect(page.getByText(/Chỉ còn \d+\./)).toBeVisible()
  await expect(page.getByText("Sửa xong những dòng có báo đỏ là đặt được.")).toBeVisible()
  await page.getByRole("button", { name: /^Lấy \d+$/ }).click()
  await expect(page.getByText(/Chỉ còn \d+/)).toBeHidden()
  await expect(page.getByRole("link", { name: /^Đặt hàng · / })).toBeVisible()
})

test("a changed price is said in words", ALONE, async ({ page, buyer, office }) => {
  await buyer.takesIntoCart(orange.handle)
  const putBack = await office.setPrice(orange.handle, 230_000)
  try {
    await page.goto("/gio-hang")

    await expect(page.getByText(/Giá Cam chanh VietGAP hộp 5 kg đã đổi từ 225\.000.₫ thành 230\.000.₫/)).toBeVisible()
    await page.getByRole("button", { name: "Tôi đã biết giá mới" }).click()
    await expect(page.getByText(/đã đổi từ/)).toBeHidden()
  } finally {
    await putBack()
  }
})

test("a promotion code takes its share and an unknown one says so", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/gio-hang")
  await page.getByLabel("Mã giảm giá").fill("CAMDAUMUA")
  await page.getByRole("button", { name: "Dùng mã" }).click()

  await expect(page.getByText(/−22\.500.₫/)).toBeVisible()
  await page.getByLabel("Mã giảm giá").fill("KHONGCO")
  await page.getByRole("button", { name: "Dùng mã" }).click()
  const unknown = page.getByRole("listitem").filter({ hasText: "KHONGCO" })
  await expect(unknown.locator("span").nth(1)).not.toBeEmpty()
})

test("what is only shown cannot be put in the cart", async ({ page }) => {
  await page.goto(`/san-pham/${showcase.handle}`)

  await expect(page.getByRole("heading", { level: 1 })).toContainText(showcase.title, { ignoreCase: true })
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
  const [data] = await page.locator('script[type="application/ld+json"]').allInnerTexts()
  expect(data).toContain(showcase.title)
  expect(data).not.toContain("offers")
})

test("a tap before the script has come still lands in the cart", async ({ page }) => {
  await page.goto(`/san-pham/${orange.handle}`)
  const variant = await page.locator('input[name="them"]').first().getAttribute("value")
  await page.goto(`/gio-hang?them=${variant}&so-luong=3`)

  await expect(page.getByRole("textbox", { name: `Số lượng ${orange.title}` })).toHaveValue("3")
  await page.reload()
  await expect(page.getByRole("textbox", { name: `Số lượng ${orange.title}` })).toHaveValue("3")
})

test("foreign hands in the browser’s storage break nothing", async ({ page }) => {
  await page.goto("/gio-hang")
  await page.evaluate(() => localStorage.setItem("ocop.gio-hang.1", '{"items":[{"variant_id":"variant_none","quantity":2},7,null]}'))
  await page.reload()

  await expect(page.getByText(/không còn trên cửa hàng/)).toBeVisible()
})
