import { randomUUID } from "node:crypto"
import { orderTotal, priceLike } from "../support/money"
import { orange } from "../support/goods"
import { expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"

test("a transfer order shows its QR code, which this device alone may keep, and turns to paid once the office has written the money down on its screen", async ({ page, buyer, browser, request }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await page.getByRole("radio", { name: /Chuyển khoản bằng mã VietQR/ }).check()
  await buyer.looksTheOrderOver()
  const total = await orderTotal(page)
  const code = await buyer.places()

  const qr = page.getByRole("img", { name: new RegExp(`VietQR chuyển ${priceLike(total)}`) })
  await expect(qr).toBeVisible()
  await expect(qr).toHaveJSProperty("tagName", "svg")
  await expect(page.getByText(/Quét mã chưa phải là đã trả/)).toBeVisible()
  await expect(page.getByText(/Chuyển trước \d\d:\d\d/)).toBeVisible()
  await expect(page.locator("[data-payment]")).toHaveAttribute("data-payment", "awaiting")
  const own = await page.request.get(`/api/orders/${code}/qr`)
  expect(own.headers()["content-type"]).toBe("image/png")
  expect((await request.get(`/api/orders/${code}/qr`)).status()).toBe(404)

  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const office = new OfficeScreen(await desk.newPage())
  await office.opensOrder(code)
  await office.confirmsTransfer(`E2E-${randomUUID()}`)
  await desk.close()

  await expect(page.locator("[data-payment]")).toHaveAttribute("data-payment", "paid", { timeout: 15_000 })
  await expect(qr).toBeHidden()
})

test("too little money is said to be too little", async ({ page, buyer, office }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await page.getByRole("radio", { name: /Chuyển khoản bằng mã VietQR/ }).check()
  await buyer.looksTheOrderOver()
  const total = await orderTotal(page)
  const code = await buyer.places()

  await office.confirmTransfer(code, total - 50_000, `E2E-${randomUUID()}`)

  await expect(page.locator("[data-payment]")).toHaveAttribute("data-payment", "partially_paid", { timeout: 15_000 })
  await expect(page.getByText(new RegExp(`còn thiếu ${priceLike(50_000)}`))).toBeVisible()
})
