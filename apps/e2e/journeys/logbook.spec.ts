import type { Page } from "@playwright/test"
import { expectAccessible, expectNoSidewaysScroll } from "../support/axe"
import { environment } from "../support/environment"
import { ALONE, BESIDE, expect, test } from "../support/journey"
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

test("a spray written without a signal says from when one may harvest there; a harvest before that is refused on the spot", BESIDE, async () => {
  const phone = await Phone.of(LAN)
  const { page } = phone
  const plot = `Thử ${Date.now() % 100_000}`
  await page.getByRole("link", { name: "Nơi làm" }).click()
  await expectAccessible(page)
  await page.getByRole("link", { name: "+ Thêm thửa" }).click()
  await page.getByLabel("Tên gọi").fill(plot)
  await page.getByLabel("Cây trồng").fill("Cam bù")
  await page.getByLabel("Diện tích", { exact: true }).fill("2,5")
  await expectAccessible(page)
  await page.getByRole("button", { name: "Lưu" }).click()
  await expect(page.getByText("Đã lưu trên máy chủ.")).toBeVisible()
  await expect(page.getByRole("link", { name: new RegExp(`${plot}.*2,5 sào = 1.250 m²`) })).toBeVisible()

  await phone.losesSignal()
  await page.goto(BOOK)
  await page.getByRole("link", { name: "Phun thuốc", exact: true }).click()
  await page.getByRole("link", { name: plot }).click()
  await opensEverything(page)
  await page.getByLabel("Sâu, bệnh").fill("Nhện đỏ")
  await page.getByLabel("Tên thuốc").fill("Ortus 5SC (thử)")
  await page.getByLabel("Hoạt chất").fill("Fenpyroximate")
  await page.getByLabel("Liều dùng", { exact: true }).fill("20")
  await page.getByLabel("Lượng nước", { exact: true }).fill("4")
  await page.getByText("Bình đeo vai").click()
  await page.getByLabel("Người làm").fill("Lan")
  await page.getByText("Râm mát").click()
  await page.getByLabel("Thời gian cách ly").fill("14")
  await expect(page.getByText(/^Được hái từ \d\d\/\d\d\/\d{4}$/)).toBeVisible()
  await page.getByRole("button", { name: "Nói" }).click()
  await expect(page.getByText(/Đang ghi âm: [1-9]/)).toBeVisible()
  await page.getByRole("button", { name: "Xong" }).click()
  await expect(page.getByRole("button", { name: "Bỏ Ghi âm 1" })).toBeVisible()
  await expectNoSidewaysScroll(page)
  // The whole form at once: a field half under the bar with the button is no small target.
  await page.setViewportSize({ width: 360, height: 3_000 })
  await expectAccessible(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(page.getByText(/Đã ghi vào sổ/)).toBeVisible()
  await expect(phone.saved()).toContainText("1 mục còn trên điện thoại")
  await expectAccessible(page)

  await page.getByRole("link", { name: "Thu hoạch", exact: true }).click()
  await page.getByRole("link", { name: plot }).click()
  await page.getByLabel("Sản lượng", { exact: true }).fill("480")
  await page.getByText("Sọt nhựa").click()
  const alert = page.getByRole("main").getByRole("alert")
  await expect(alert).toContainText(new RegExp(`${plot} đã phun Ortus 5SC \\(thử\\) .*chưa hết thời gian cách ly. Được hái từ`))
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(alert).toBeFocused()

  // The work of every day: three taps.
  await page.goto(`${BOOK}#nha`)
  await page.getByRole("link", { name: "Tưới nước", exact: true }).click()
  await page.getByRole("link", { name: plot }).click()
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(phone.saved()).toContainText("2 mục còn trên điện thoại")
  await phone.hasSignal()
  await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ")

  await page.getByRole("link", { name: /^Phun thuốc · / }).first().click()
  await expect(page.getByText("Điện thoại này đã tính lại mã và khớp.")).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("link", { name: "Sửa mục này" }).click()
  await page.getByLabel("Thời gian cách ly").fill("7")
  await page.getByRole("textbox", { name: "Vì sao sửa?" }).fill("Đọc nhầm nhãn")
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(page.getByText(/Đã ghi mục sửa/)).toBeVisible()
  await page.getByRole("link", { name: /^Phun thuốc · / }).first().click()
  await expect(page.getByText("“Đọc nhầm nhãn”")).toBeVisible()
  await phone.thrownAway()
})

test("a phone that fills up warns before, writes nothing by halves, and says what to do", async () => {
  const phone = await Phone.of(HOA)
  // Chromium asks how much is left when it starts writing and remembers the answer for a while.
  await phone.dies()
  await phone.switchOn()
  const { page } = phone
  const cdp = await phone.context.newCDPSession(page)
  const { origin } = new URL(environment.storefrontUrl)
  const { usage } = await cdp.send("Storage.getUsageAndQuota", { origin })
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 150_000 })
  // What the browser says it gives; Chromium itself always names the same figure.
  await page.addInitScript(() => {
    navigator.storage.estimate = async () => ({ usage: 50_000_000, quota: 60_000_000 })
  })
  await page.goto(BOOK)
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Điện thoại sắp hết chỗ: còn 10")

  await page.getByRole("link", { name: "Tưới nước", exact: true }).click()
  await page.getByRole("link").filter({ hasText: "Cam bù" }).first().click()
  await opensEverything(page)
  for (const choice of ["Khe, suối", "Nhỏ giọt"]) await page.locator("label").filter({ hasText: choice }).click()
  // What it really gives: room for words, not for pictures.
  await page.getByLabel("Chụp ảnh").setInputFiles({ name: "vuon.png", mimeType: "image/png", buffer: Buffer.from(await page.evaluate(noisyPicture), "base64") })
  await expect(page.getByText("Điện thoại hết chỗ, mục này CHƯA được ghi")).toBeVisible()
  await expectAccessible(page)

  await cdp.send("Storage.overrideQuotaForOrigin", { origin })
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(page.getByText(/Đã ghi vào sổ/)).toBeVisible()
  await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ")
  await phone.thrownAway()
})

test("whose session ended goes on writing; another member of the same phone never sends what is not hers", async () => {
  const phone = await Phone.of(HOA)
  const { page } = phone
  await phone.context.clearCookies()
  const [id] = await phone.writesMany({ entries: 1, photos: 0, note: "hết phiên" })
  await page.goto(`${BOOK}#gui`)
  await page.getByRole("button", { name: "Gửi ngay" }).click()
  await expect(page.getByText(/Phiên đăng nhập đã hết/)).toBeVisible()
  await expect(phone.saved()).toContainText("1 mục còn trên điện thoại")

  await page.getByRole("link", { name: "Đăng nhập", exact: true }).click()
  await phone.signIn(LAN)
  await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ")
  await phone.saved().click()
  await expect(page.getByText("Nguyễn Thị Hoa (minh họa): 1 mục chưa gửi")).toBeVisible()
  await page.getByRole("button", { name: /Mở sổ của Nguyễn Thị Hoa/ }).click()
  await expect(page.getByText(/Người khác đang đăng nhập/)).toBeVisible()
  expect((await bookOnServer(HOA)).entries.some((entry) => entry.id === id)).toBe(false)

  await page.getByRole("link", { name: "Đăng nhập", exact: true }).click()
  await phone.page.goto("/nha-san-xuat")
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await phone.signIn(HOA)
  await expect(page.getByRole("button", { name: "Đăng xuất" })).toBeVisible()
  await page.goto(BOOK)
  await expect(phone.saved()).toContainText("Mọi mục đã ở máy chủ")
  expect((await bookOnServer(HOA)).entries.filter((entry) => entry.id === id)).toHaveLength(1)
  await phone.thrownAway()
})

test("buyers see a photo of the book while its producer lets them, and no longer within five seconds", ALONE, async ({ page, office }) => {
  const code = await office.lotCodeOf("Cam bù Hương Điền")
  const photo = page.getByRole("img", { name: /^Ảnh 1: Thu hoạch/ })
  const shown = async () => {
    await page.goto(`/truy-xuat/${code}`)
    return photo.count()
  }
  expect(await shown()).toBe(1)
  await photo.scrollIntoViewIfNeeded()
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  const address = (await photo.getAttribute("src")) ?? ""

  const phone = await Phone.of(HOA)
  // Other journeys write into this book, too: what the demo picked is far down in its list.
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const picked = (await bookOnServer(HOA)).entries.findLast(({ kind, attachments, happened_on }) => kind === "harvest" && attachments.length > 0 && happened_on < today)
  await phone.page.goto(`${BOOK}#muc/${picked?.id}`)
  const choice = phone.page.getByRole("checkbox", { name: "Cho người mua xem ảnh này" })
  await expect(choice).toBeChecked()
  await expectAccessible(phone.page)
  await choice.click()
  try {
    await expect(choice).not.toBeChecked()
    await expect.poll(shown, { timeout: 5_000, intervals: [200] }).toBe(0)
    expect((await page.request.get(address)).status()).toBe(404)
    await phone.losesSignal()
    await choice.click()
    await expect(phone.page.getByText("Chưa đổi được, ảnh vẫn như cũ.")).toBeVisible()
    await expect(choice).not.toBeChecked()
    await phone.hasSignal()
  } finally {
    await choice.click()
  }
  await expect(choice).toBeChecked()
  await expect.poll(shown, { timeout: 5_000, intervals: [200] }).toBe(1)
  await phone.thrownAway()
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

/** A picture that no encoder can make small, base64. */
async function noisyPicture(): Promise<string> {
  const canvas = new OffscreenCanvas(1600, 1200)
  const pen = canvas.getContext("2d")
  if (!pen) throw new Error("No canvas")
  const noise = pen.createImageData(1600, 1200)
  for (let at = 0; at < noise.data.length; at += 65_536) crypto.getRandomValues(noise.data.subarray(at, at + 65_536))
  for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255
  pen.putImageData(noise, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer())
  let text = ""
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(text)
}

/** Opens what the form would take from the last time, where there was one; asked only when the form is there. */
async function opensEverything(page: Page) {
  await expect(page.getByRole("heading", { level: 1, name: / · / })).toBeVisible()
  for (const change of await page.getByRole("button", { name: "Đổi" }).all()) await change.click()
}
