import { orange, tea } from "../support/goods"
import { expect, test } from "../support/journey"

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("one searches without accents, reads a product to the end, and what is written of the very lot it comes from", async ({ page }) => {
    await page.goto("/")
    await page.getByRole("searchbox").filter({ visible: true }).first().fill("cam chanh")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/san-pham\?/)
    await page.locator("main").getByRole("link", { name: new RegExp(orange.title) }).first().click()

    await expect(page.getByRole("heading", { level: 1 })).toContainText(orange.title, { ignoreCase: true })
    await expect(page.locator("main")).toContainText("225.000")
    await expect(page.locator("main")).toContainText("HTX cam Sơn Thọ")
    const lot = page.getByRole("region", { name: "Lô đang bán" }).getByRole("listitem").first()
    await expect(lot).toContainText(/hái \d\d\/\d\d\/\d{4}/)
    await lot.getByRole("link", { name: /^Lô / }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Đúng nguồn gốc", { ignoreCase: true })
    await expect(page.locator("main")).toContainText("HTX cam Sơn Thọ")
  })

  test("a filter is an address that works", async ({ page }) => {
    await page.goto("/san-pham?sao=3")

    await expect(page.locator("main").getByRole("link", { name: new RegExp(orange.title) }).first()).toBeVisible()
    await expect(page.locator("main").getByRole("link", { name: new RegExp(tea.title) })).toHaveCount(0)
  })

  test("cart and checkout say what they need and how to buy all the same", async ({ page }) => {
    for (const path of ["/gio-hang", "/thanh-toan"]) {
      await page.goto(path)

      await expect(page.getByText(/JavaScript/).first(), path).toBeVisible()
      await expect(page.getByText(/gọi 0239/), path).toBeVisible()
    }
  })
})

test("words are found without accents, whole or half", async ({ page }) => {
  for (const typed of ["cam vu quang", "CAM CHANH", "cam chánh"]) {
    await page.goto(`/san-pham?q=${encodeURIComponent(typed)}`)
    await expect(page.locator("main").getByRole("link", { name: new RegExp(orange.title) }).first(), typed).toBeVisible()
  }
})

test("a search for nothing we have helps on", async ({ page }) => {
  const answer = await page.goto("/san-pham?q=xe+may+honda")

  expect(answer?.status()).toBe(200)
  await expect(page.locator("main").getByRole("link", { name: /./ }).first()).toBeVisible()
})

test("an address of nothing is a 404 that helps", async ({ page }) => {
  for (const path of ["/khong-co", "/san-pham/khong-co", "/chu-the/khong-co", "/xa/khong-co", "/chinh-sach/khong-co", "/en/san-pham/khong-co", "/don-hang/abc", "/chung-nhan/%E0%A4%A", "/en/xa/%"]) {
    const answer = await page.goto(path)

    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible()
    await expect(page.locator("main").getByRole("link").first(), path).toBeVisible()
  }
})

test("what cannot be the code of an order is told so", async ({ page }) => {
  await page.goto("/don-hang/<script>")

  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
  await expect(page.locator("main").getByRole("link").first()).toBeVisible()
})

test("the old name of a commune leads to the one of today", async ({ page }) => {
  await page.goto("/xa/duc-linh")

  expect(new URL(page.url()).pathname).toBe("/xa/mai-hoa")
  await expect(page.locator("main")).toContainText("Đức Lĩnh")
})

test("whatever somebody writes behind the list's address, it is a page, not a fault", async ({ page }) => {
  const dialogs: string[] = []
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })

  for (const query of ["trang=-1", "trang=999999", "sao=99", "gia=abc-def", "mua=13", "sap-xep=xyz", "q=%27%20OR%201%3D1%20--", "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "sao=3&sao=4&sao=", "xa=khong-co-xa-nay", "%E0%A4%A", `q=${"x".repeat(2_000)}`]) {
    const answer = await page.goto(`/san-pham?${query}`)

    expect(answer?.status(), query.slice(0, 60)).toBeLessThan(500)
    await expect(page.getByRole("heading", { level: 1 }), query.slice(0, 60)).toBeVisible()
  }
  expect(dialogs).toEqual([])
})

test("an expired certificate gives no star and says that it is expired", async ({ page }) => {
  await page.goto(`/san-pham/${tea.handle}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText(tea.title, { ignoreCase: true })
  await expect(page.getByRole("link", { name: /OCOP \d sao/ })).toHaveCount(0)
  expect(await page.content()).not.toContain("hasCertification")
  await page.goto(`/chung-nhan/${tea.certificate}`)

  await expect(page.locator("main")).toContainText(/hết hạn|hết hiệu lực/i)
})

test("whatever is invented is marked as such", async ({ page }) => {
  await page.goto(`/san-pham/${orange.handle}`)

  await expect(page.locator("main").getByText("dữ liệu minh họa").first()).toBeVisible()
})

test("the menu of a phone opens and closes by keyboard, and does not stay behind", async ({ page }) => {
  await page.goto("/mua-vu")
  const menu = page.locator("header details")
  const handle = menu.locator("summary")
  const producers = menu.getByRole("link", { name: "Nhà vườn" })
  await expect(async () => {
    await handle.focus()
    if (await producers.isHidden()) await page.keyboard.press("Enter")
    await expect(producers).toBeVisible()
    // Until its script has come, only the handle closes it.
    await page.keyboard.press("Tab")
    await page.keyboard.press("Escape")
    await expect(producers).toBeHidden({ timeout: 1000 })
  }).toPass()
  await expect(handle).toBeFocused()

  await page.keyboard.press("Enter")
  await menu.getByRole("link").last().focus()
  await page.keyboard.press("Tab")
  await expect(producers).toBeHidden()
})
