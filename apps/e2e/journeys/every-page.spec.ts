import type { Page } from "@playwright/test"
import { expectAccessible, expectNoSidewaysScroll, expectRoomForLongNames } from "../support/axe"
import { orange } from "../support/goods"
import { expect, test } from "../support/journey"
import { inEnglish, PAGE_KINDS } from "../support/page-kinds"

for (const path of PAGE_KINDS) {
  test(`${path} can be used by everybody, fits a narrow phone and calls no third party`, async ({ page, baseURL }) => {
    const problems: string[] = []
    page.on("pageerror", (error) => problems.push(error.message))
    // A page that does not exist is counted as an error by the browser; that it says so is right.
    page.on("console", (message) => message.type() === "error" && !message.text().includes("status of 404") && problems.push(message.text()))
    const strangers: string[] = []
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) strangers.push(request.url())
    })

    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await page.goto(inEnglish(path))
    await expect(page.locator("html")).toHaveAttribute("lang", /^en/)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
    await expectRoomForLongNames(page)

    expect(problems).toEqual([])
    expect(strangers).toEqual([])
  })
}

test("all that is written of the lot on sale can be used by everybody", async ({ page }) => {
  await page.goto(`/san-pham/${orange.handle}`)
  await page.getByRole("region", { name: "Lô đang bán" }).getByRole("link").first().click()
  await expect(page.getByRole("heading", { name: "Tin được không?" })).toBeVisible()
  await page.evaluate(() => document.querySelectorAll("details").forEach((folded) => (folded.open = true)))
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test("cart and checkout with goods in them can be used by everybody", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/gio-hang")
  await expect(page.getByRole("link", { name: /^Đặt hàng · / })).toBeVisible()
  await expectAccessible(page)
  await buyer.saysWhoAndWhere()
  await expect(page.getByText(/Giao trong tỉnh Hà Tĩnh: /)).toBeVisible()
  await expectAccessibleWhileCounting(page, () => buyer.chooses("Xã, phường", "thanh sen"))
  await expectNoSidewaysScroll(page)
  await page.getByRole("combobox", { name: "Xã, phường" }).fill("vu")
  await expect(page.getByRole("option").first()).toBeVisible()
  await expectAccessible(page)
  await buyer.chooses("Xã, phường", "vu quang")
  await page.getByRole("radio", { name: /VietQR/ }).check()
  await buyer.looksTheOrderOver()
  await expectAccessible(page)
  await buyer.places()
  await expect(page.getByRole("img", { name: /VietQR/ })).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

/** Also while the sum is asked for again, however long that takes. */
async function expectAccessibleWhileCounting(page: Page, change: () => Promise<void>): Promise<void> {
  let answer = () => {}
  const looked = new Promise<void>((resolve) => (answer = resolve))
  await page.route("**/api/quote", async (route) => {
    await looked
    await route.continue()
  })
  await change()
  await expect(page.locator("main [aria-busy=true]")).toBeVisible()
  await expectAccessible(page)
  answer()
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0)
  await expectAccessible(page)
}

for (const size of [{ width: 360, height: 740 }, { width: 1280, height: 800 }]) {
  test(`nothing on the product page moves while it loads, ${size.width} wide`, async ({ page }) => {
    await page.setViewportSize(size)
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
          if (!shift.hadRecentInput) Object.assign(window, { shifted: Reflect.get(window, "shifted") + shift.value })
        }
      }).observe({ type: "layout-shift", buffered: true })
    })

    await page.goto(`/san-pham/${orange.handle}`)
    await page.waitForLoadState("networkidle")
    await page.evaluate(() => document.fonts.ready)

    // Lighthouse rounds to three places: less than this is its 0.
    expect(await page.evaluate(() => Reflect.get(window, "shifted"))).toBeLessThan(0.0005)
  })
}
