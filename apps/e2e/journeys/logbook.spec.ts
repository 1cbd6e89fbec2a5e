import { expectNoSidewaysScroll } from "../support/axe"
import { expect, test } from "../support/journey"
import { BOOK, bookOnServer, HOA, LAN, Phone } from "../support/phone"

test("500 entries with 50 photos survive airplane mode and a dead battery, and arrive once though an answer is lost", async () => {
  const phone = await Phone.of(HOA)
  await phone.losesSignal()
  const ids = await phone.writesMany({ entries: 500, photos: 50, note: `máy bay ${Date.now()}` })
  await expect(phone.saved()).toContainText("500 mục còn trên điện thoại")

  await phone.dies()
  await phone.switchOn({ signal: false })
  await phone.page.goto(BOOK)
  await expect(phone.saved()).toContainText("500 mục còn trên điện thoại")

  // The server takes the first letter; nobody hears its answer.
  let lost = 0
  await phone.context.route("**/api/so-ghi-chep/entries", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue()
    lost++
    await route.fetch()
    await route.abort("connectionreset")
  })
  await phone.hasSignal()
  await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ", { timeout: 60_000 })

  expect(lost).toBe(1)
  const { entries, missing_files, fault } = await bookOnServer(HOA)
  const mine = entries.filter(({ id }) => ids.includes(id))
  expect(mine.map(({ id }) => id)).toEqual(ids)
  expect(fault).toBeNull()
  const photos = mine.flatMap(({ attachments }) => attachments.map(({ sha256 }) => sha256))
  expect(photos).toHaveLength(50)
  expect(missing_files.filter((sha256) => photos.includes(sha256))).toEqual([])
  await phone.thrownAway()
})

test("two phones of one cooperative that were both without a signal end with the same book", async () => {
  const [hoa, lan] = await Promise.all([Phone.of(HOA), Phone.of(LAN)])
  await Promise.all([hoa.losesSignal(), lan.losesSignal()])
  const [hers, theirs] = await Promise.all([hoa.writesMany({ entries: 8, photos: 1, note: "Hoa" }), lan.writesMany({ entries: 8, photos: 1, note: "Lan" })])

  await Promise.all([hoa.hasSignal(), lan.hasSignal()])
  for (const phone of [hoa, lan]) await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ")

  const { entries, fault } = await bookOnServer(HOA)
  expect(fault).toBeNull()
  for (const ids of [hers, theirs]) expect(entries.filter(({ id }) => ids.includes(id)).map(({ id }) => id)).toEqual(ids)
  const last = theirs.at(-1) ?? ""
  await hoa.page.goto(`${BOOK}#gui`)
  await hoa.page.getByRole("button", { name: "Gửi ngay" }).click()
  await hoa.page.goto(`${BOOK}#muc/${last}`)
  await expect(hoa.page.getByText(/Lê Thị Lan/)).toBeVisible()
  await expect(hoa.page.getByText("Điện thoại này đã tính lại mã và khớp.")).toBeVisible()
  await Promise.all([hoa.thrownAway(), lan.thrownAway()])
})

test("without JavaScript the book says so and can be read on the server; the shop's pages know no worker", async ({ browser, page }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(BOOK)
  await expect(plain.getByText(/cần JavaScript/)).toBeVisible()
  await plain.getByRole("link", { name: "Đọc sổ trên máy chủ" }).click()
  await plain.getByLabel("Số điện thoại hoặc e-mail").fill(HOA.email)
  await plain.getByLabel("Mật khẩu").fill(HOA.password)
  await plain.getByRole("button", { name: "Đăng nhập" }).click()
  await plain.goto(`${BOOK}/xem`)
  await expect(plain.getByText(/Máy chủ · số \d+/).first()).toBeVisible()
  await expectNoSidewaysScroll(plain)
  await context.close()

  await page.goto("/")
  await page.waitForLoadState("load")
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0)
})
