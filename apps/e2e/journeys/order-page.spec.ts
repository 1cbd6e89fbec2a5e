import { expectAccessible } from "../support/axe"
import { orange } from "../support/goods"
import { expect, test } from "../support/journey"

test.describe("the page of an order", () => {
  test("opens on another device with the phone number, and not without it", async ({ page, buyer, browser, baseURL }) => {
    await buyer.takesIntoCart(orange.handle)
    await buyer.saysWhoAndWhere()
    await buyer.looksTheOrderOver()
    const code = await buyer.places()
    const elsewhere = await browser.newContext({ baseURL, locale: "vi-VN", javaScriptEnabled: false })
    const other = await elsewhere.newPage()
    await other.goto(`/don-hang/${code}`)
    await expect(other.getByText("Mỹ Ngọc")).toHaveCount(0)

    await other.getByLabel("Số điện thoại").fill("0987 654 321")
    await other.getByRole("button", { name: "Mở đơn" }).click()
    await expect(other.getByText(/không khớp nhau/)).toBeVisible()
    await other.getByLabel("Số điện thoại").fill("12345")
    await other.getByRole("button", { name: "Mở đơn" }).click()
    await expect(other.getByText(/Số này chưa đúng/)).toBeVisible()
    await other.getByLabel("Số điện thoại").fill("0912345678")
    await other.getByRole("button", { name: "Mở đơn" }).click()

    await expect(other.getByRole("heading", { level: 1 })).toContainText("Đã nhận đơn", { ignoreCase: true })
    await expect(other.getByText(/Mỹ Ngọc/)).toBeVisible()
    await elsewhere.close()
    await page.reload()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Đã nhận đơn", { ignoreCase: true })
  })

  test("says the same about an unknown order as about a wrong number, and search engines are kept away", async ({ page }) => {
    await page.goto("/don-hang/VQ9912999999")
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/)
    await page.getByLabel("Số điện thoại").fill("0912345678")
    await page.getByRole("button", { name: "Mở đơn" }).click()

    await expect(page.getByText(/không khớp nhau/)).toBeVisible()
  })

  test("lets nobody try phone numbers without end", async ({ browser, baseURL }) => {
    const guesser = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      // Whoever comes from another address is not held up by this one.
      extraHTTPHeaders: { "x-forwarded-for": "203.0.113.77" },
    })
    const page = await guesser.newPage()
    await page.goto("/don-hang/VQ9912999998")
    const guess = async () => {
      await page.getByLabel("Số điện thoại").fill("0912345678")
      const answered = page.waitForResponse((response) => response.request().method() === "GET" && response.url().includes("loi="))
      await page.getByRole("button", { name: "Mở đơn" }).click()
      return (await answered).text()
    }

    await expect.poll(guess, { intervals: [0], timeout: 60_000 }).toContain("Đã thử nhiều lần quá")
    await guesser.close()
  })
})

test("she fetches her oranges herself, and takes back on the order page what she agreed to besides", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/thanh-toan")
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hoa")
  await page.getByLabel("Số điện thoại").fill("0912 345 678")
  await page.getByRole("radio", { name: "Tự tới lấy" }).check()
  await page.getByRole("radio", { name: /Điểm bán/ }).first().check()
  await expect(page.getByText(/Nhận tại .+ \d\d\/\d\d/)).toBeVisible()
  await page.getByRole("checkbox", { name: /Báo cho tôi khi vào mùa/ }).check()
  await buyer.looksTheOrderOver()
  const code = await buyer.places()

  await expect(page.getByText(/đọc mã đơn và trả .+₫/)).toBeVisible()
  await page.getByRole("button", { name: /Rút lại: Báo cho tôi khi vào mùa/ }).click()
  await expect(page.getByText("Đã rút lại.")).toBeVisible()
  await page.goto(`/don-hang/${code}`)
  await expect(page.getByText("Báo cho tôi khi vào mùa")).toHaveCount(0)
})

test("what has not been sent is cancelled for good, and goes back into the cart, to be ordered another way", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  const code = await buyer.places()
  await page.getByText("Hủy đơn này").click()
  let answer = () => {}
  const looked = new Promise<void>((resolve) => (answer = resolve))
  await page.route(`**/don-hang/${code}`, async (route) => {
    if (route.request().method() === "POST") await looked
    await route.continue()
  })
  await page.getByRole("button", { name: `Hủy hẳn đơn ${code}` }).click()
  await expect(page.getByRole("button", { name: "Đang hủy đơn…" })).toBeVisible()
  await expectAccessible(page)
  answer()

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Đã hủy", { ignoreCase: true })
  await expect(page.getByText("Hủy đơn này")).toHaveCount(0)
  await page.getByRole("button", { name: "Cho lại vào giỏ, đặt đơn mới" }).click()

  await expect(page).toHaveURL(/\/thanh-toan$/)
  await expect(page.getByLabel("Họ và tên")).toBeVisible()
})
