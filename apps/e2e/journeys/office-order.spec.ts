import { orange } from "../support/goods"
import { test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"

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
