import { randomUUID } from "node:crypto"
import { orange } from "../support/goods"
import { expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"

test("the office confirms a transfer on its screen, and the buyer's page says paid", async ({ page, buyer, browser }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await page.getByRole("radio", { name: /Chuyển khoản bằng mã VietQR/ }).check()
  await buyer.looksTheOrderOver()
  const code = await buyer.places()
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const office = new OfficeScreen(await desk.newPage())

  await office.opensOrder(code)
  await office.confirmsTransfer(`E2E-${randomUUID()}`)

  await expect(page.locator("[data-payment]")).toHaveAttribute("data-payment", "paid", { timeout: 15_000 })
  await desk.close()
})

test("the office writes down cash that the courier collected and handed over", async ({ buyer, browser }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  const code = await buyer.places()
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const office = new OfficeScreen(await desk.newPage())

  await office.opensOrder(code)
  await office.collectsAndRemitsCash()

  await desk.close()
})
