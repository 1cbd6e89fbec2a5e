import type { Page } from "@playwright/test"
import { expectNoSidewaysScroll } from "../support/axe"
import { orange } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"
import { PAGE_KINDS } from "../support/page-kinds"

const TITLE = "Cam chanh Vũ Quang hái sớm trên đồi Sơn Thọ, hộp quà Tết 5 kg chọn từng quả một"
const MAKER = "Hợp tác xã trồng, chế biến và tiêu thụ cam chanh hữu cơ vùng đồi núi Sơn Thọ mới"

const says = (page: Page, path: string, ...names: string[]) =>
  expect(async () => {
    await page.goto(path)
    for (const name of names) await expect(page.locator("main")).toContainText(name, { ignoreCase: true, timeout: 1000 })
  }).toPass()

test("names of eighty letters fit a narrow phone on every page", ALONE, async ({ page, office }) => {
  const product = `/san-pham/${orange.handle}`
  const point = "/diem-ban/diem-ban-ocop-vu-quang"
  const back = [await office.rename(orange.handle, TITLE), await office.renameProducer("htx-cam-son-tho", MAKER)]
  try {
    for (const path of [product, point]) await says(page, path, TITLE, MAKER)
    for (const path of [...PAGE_KINDS, "/hoi-cho"]) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
    }
  } finally {
    for (const one of back) await one()
  }
  for (const path of [product, point]) await says(page, path, orange.title, "HTX cam Sơn Thọ")
})
