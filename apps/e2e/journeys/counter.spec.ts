import { expectNoSidewaysScroll, expectAccessible } from "../support/axe"
import { ALONE, expect, test } from "../support/journey"
import { askAs, MANAGER, QUAY, SELLER, Till } from "../support/till"

interface Shift {
  shift: { id: string; report: { sales: number; gross: number; expected_cash: number; counted_cash: number; difference: number } }
  entries: { kind: string; receipt_number: string | null }[]
}

test("a seller sells without a signal, the battery dies, the network returns, the shift closes, and Z is what the ledger says", ALONE, async () => {
  const till = await Till.signedIn()
  await till.opensShift(500_000)
  await till.losesSignal()

  expect(await till.sellsThree()).toBeLessThanOrEqual(6)
  await expect(till.saved()).toContainText(/mục chờ gửi/)
  await expect(till.page.getByText(/^TẠM /)).toBeVisible()

  await till.page.getByRole("button", { name: "Bán tiếp" }).click()
  const kinds = Math.min(6, await till.goods().count())
  for (let kind = 0; kind < kinds; kind++) await till.goods().nth(kind).click()
  await expect(till.page.locator('a[href="#thu"]:visible')).toContainText(`${kinds} món`)
  await till.dies()
  await till.switchOn({ signal: false })
  await till.page.goto(QUAY)
  // What was in the cart still is.
  await till.page.locator('a[href="#thu"]:visible').click()
  await till.page.getByRole("button", { name: /^Đủ/ }).click()
  await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()

  // The server takes the letter; nobody hears its answer.
  let lost = 0
  await till.context.route("**/api/quay/entries", async (route) => {
    if (lost > 0) return route.continue()
    lost++
    await route.fetch()
    await route.abort("connectionreset")
  })
  await till.hasSignal()
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ", { timeout: 60_000 })
  expect(lost).toBe(1)
  await expect(till.page.getByText(/^DBOVQ-\d{4}-\d{6}$/)).toBeVisible()

  await till.page.getByRole("button", { name: "In phiếu" }).click()
  const paper = till.page.locator(".paper")
  await expect(paper).toContainText("PHIẾU BÁN HÀNG")
  await expect(paper).toContainText(/Lô .+ HSD/)
  // Each lot with its own code, and all of it on one sheet.
  await expect(paper.locator("figure svg")).toHaveCount(kinds)
  await till.page.getByLabel("Khổ giấy").selectOption("a5")
  await till.page.getByRole("button", { name: "In lại" }).click()
  await expect(paper).toContainText("BẢN IN LẠI")
  expect(await till.sheets()).toBe(1)

  await till.page.goto(`${QUAY}#ket`)
  await expect(till.page.getByText("Két phải có")).toHaveCount(0)
  await till.page.getByLabel("Tiền mặt đếm được").fill("0")
  await till.page.getByRole("button", { name: "Ghi và kết ca" }).click()
  await expect(till.page.getByText(/Két thiếu/).first()).toBeVisible()
  await till.page.getByRole("button", { name: "In báo cáo" }).click()
  await expect(paper).toContainText("BÁO CÁO Z")
  await expect(paper).toContainText("Người quản lý điểm")
  expect(await till.sheets()).toBe(1)
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ")
  const shift_id = new URL(till.page.url()).hash.split("/")[1] ?? ""

  const { shift, entries } = await askAs<Shift>(MANAGER, `/admin/ocop/shifts/${shift_id}`)
  expect(entries.map(({ kind }) => kind)).toEqual(["shift_opened", "sold", "sold", "reprinted", "shift_closed"])
  expect(new Set(entries.flatMap(({ receipt_number }) => receipt_number ?? [])).size).toBe(2)
  expect(shift.report).toMatchObject({ sales: 2, expected_cash: 500_000 + shift.report.gross, counted_cash: 0, difference: -500_000 - shift.report.gross })
  await expect(till.page.getByText(`${shift.report.gross.toLocaleString("vi-VN")}`).first()).toBeVisible()
  await till.thrownAway()
})

test("a USB scanner types a label: what is recalled is said at once and not sold, signal or none", ALONE, async ({ office }) => {
  const till = await Till.signedIn({ width: 360, height: 740 })
  await till.opensShift(0)
  const { shelf } = await till.page.evaluate(async () => {
    const me = (await (await fetch("/api/quay/me")).json()) as { points: { id: string }[] }
    return { shelf: (await (await fetch(`/api/quay/shelf?point_id=${me.points[0]?.id}`)).json()) as { items: { gtin: string; price: number | null; title: string; lots: { id: string; code: string; quantity: number; state: string }[] }[] } }
  })
  const item = shelf.items.find(({ price, lots }) => price !== null && lots.some(({ quantity, state }) => quantity > 0 && state === "on_sale"))
  const lot = item?.lots.find(({ quantity, state }) => quantity > 0 && state === "on_sale")
  if (!item || !lot) throw new Error("Nothing lies at the point")
  const scan = async () => {
    await till.page.locator("body").click({ position: { x: 2, y: 2 } })
    await till.page.keyboard.type(`https://label.example/01/${item.gtin}/10/${encodeURIComponent(lot.code)}`)
    await till.page.keyboard.press("Enter")
  }
  await scan()
  await expect(till.page.getByText(`Đã thêm ${item.title}`)).toBeVisible()
  await expectNoSidewaysScroll(till.page)
  await expectAccessible(till.page)

  // By keyboard alone to the money; the buyer brings one more while paying.
  await till.page.keyboard.press("F9")
  await expect(till.page.getByRole("button", { name: /^Đủ/ })).toBeFocused()
  await till.page.keyboard.type(`https://label.example/01/${item.gtin}/10/${encodeURIComponent(lot.code)}`)
  await till.page.keyboard.press("Enter")
  await expect(till.page.locator('a[href="#thu"]:visible')).toContainText("2 món")

  const lift = await office.recallLot(lot.id, "Thử ở quầy")
  try {
    await till.page.goto(`${QUAY}#gui`)
    const counted = till.page.waitForResponse((answer) => answer.url().includes("/api/quay/shelf") && answer.status() === 200)
    await till.page.getByRole("button", { name: "Gửi ngay" }).click()
    await counted
    await till.page.goto(`${QUAY}#`)
    await till.losesSignal()
    await scan()
    await expect(till.page.getByText(/BỊ THU HỒI/).first()).toBeVisible()
    await till.page.goto(`${QUAY}#thu`)
    await expect(till.page.getByRole("button", { name: /^Đủ/ })).toHaveCount(0)
  } finally {
    await lift()
    await till.thrownAway()
  }
})

interface Shelf {
  items: { variant_id: string; gtin: string; price: number | null; title: string; lots: { id: string; code: string; quantity: number; state: string; best_before: string | null }[] }[]
}

/** Something of which so many boxes lie at the point the seller stands at, fresh for a week. */
async function fresh(boxes: number) {
  const { points } = await askAs<{ points: { id: string }[] }>(SELLER, "/counter/me")
  const read = () => askAs<Shelf>(SELLER, `/counter/shelf?point_id=${points[0]?.id}`)
  const weekOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
  for (const item of (await read()).items) {
    const lot = item.lots.find(({ quantity, state, best_before }) => quantity >= boxes && state === "on_sale" && (best_before ?? weekOn) >= weekOn)
    if (lot && item.price !== null) return { item, lot, price: item.price, left: async () => (await read()).items.flatMap(({ lots }) => lots).find(({ id }) => id === lot.id)?.quantity ?? 0 }
  }
  throw new Error(`Nothing lies at the point ${boxes} times`)
}

test("the camera reads the label of a box held into it, once, and it is sold", ALONE, async () => {
  const { item, lot, left } = await fresh(1)
  const before = await left()
  const till = await Till.signedIn({ width: 360, height: 740 }, `https://label.example/01/${item.gtin}/10/${encodeURIComponent(lot.code)}`)
  await till.opensShift(0)

  await till.page.getByRole("button", { name: "Quét" }).click()
  await expect(till.page.getByText(`Đã thêm ${item.title}`)).toBeVisible()
  // Held still for four seconds it is still one box.
  const seen = () => till.page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime)
  const first = await seen()
  await expect.poll(seen, { timeout: 30_000 }).toBeGreaterThan(first + 4)
  await expect(till.page.locator('a[href="#thu"]:visible')).toContainText("1 món")
  await expectNoSidewaysScroll(till.page)
  await till.page.getByRole("button", { name: "Dừng quét" }).click()
  await expect(till.page.locator("video")).toHaveCount(0)

  await till.page.locator('a[href="#thu"]:visible').click()
  await till.page.getByRole("button", { name: /^Đủ/ }).click()
  await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ")
  expect(await left()).toBe(before - 1)
  await till.thrownAway()
})

test("what a buyer ordered with a deposit waits for her, is given out by its number without a signal, and the paper says deposit and rest", ALONE, async () => {
  const { item, lot, price, left } = await fresh(1)
  const before = await left()
  const till = await Till.signedIn({ width: 360, height: 740 })
  await till.opensShift(100_000)
  const name = "Nguyễn Thị Minh Nguyệt, tổ dân phố bốn thị trấn Vũ Quang, em chị Hoa bán vải chợ"
  await till.page.goto(`${QUAY}#dat`)
  await till.page.getByRole("combobox", { name: "Món" }).selectOption(item.variant_id)
  await till.page.getByLabel("Tên khách").fill(name)
  await till.page.getByLabel("Số điện thoại").fill("0912 345 678")
  await till.page.getByLabel("Tiền cọc").fill("50000")
  await till.page.getByRole("button", { name: "Ghi đơn đặt" }).click()
  const number = await till.page.getByText(/^DBOVQ-\d{4}-\d{6}$/).innerText()

  await till.losesSignal()
  await till.page.goto(`${QUAY}#don-dat`)
  await expect(till.page.getByText("Mất mạng: chỉ thấy đơn ghi trên máy này.")).toBeVisible()
  await till.page.getByLabel("Số phiếu, tên, điện thoại").fill(number.slice(-6))
  await expect(till.page.getByRole("heading", { name })).toBeVisible()
  await expectNoSidewaysScroll(till.page)
  await expectAccessible(till.page)
  await till.page.getByRole("button", { name: /^Giao hàng · thu/ }).click()
  await expect(till.page.getByRole("button", { name: /^Đủ/ })).toContainText((price - 50_000).toLocaleString("vi-VN"))
  await till.page.getByRole("button", { name: /^Đủ/ }).click()
  await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
  await till.page.getByRole("button", { name: "In phiếu" }).click()
  const paper = till.page.locator(".paper")
  await expect(paper).toContainText(`Theo phiếu đặt${number}`)
  await expect(paper).toContainText(`Đã cọc−${(50_000).toLocaleString("vi-VN")}`)
  await expect(paper).toContainText(`Còn phải thu${(price - 50_000).toLocaleString("vi-VN")}`)
  await till.page.goto(`${QUAY}#don-dat`)
  await expect(till.page.getByText("Không có đơn đặt nào đang chờ.")).toBeVisible()

  await till.hasSignal()
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ", { timeout: 60_000 })
  expect(await left()).toBe(before - 1)
  expect(lot.quantity).toBe(before)

  // Another buyer never comes.
  await till.page.goto(`${QUAY}#dat`)
  await till.page.getByRole("combobox", { name: "Món" }).selectOption(item.variant_id)
  await till.page.getByLabel("Tên khách").fill("Khách không tới")
  await till.page.getByLabel("Số điện thoại").fill("0987 654 321")
  await till.page.getByLabel("Tiền cọc").fill("50000")
  await till.page.getByRole("button", { name: "Ghi đơn đặt" }).click()
  await expect(till.page.getByRole("heading", { name: "Đã ghi đơn đặt" })).toBeVisible()
  await till.page.goto(`${QUAY}#don-dat`)
  await till.page.getByLabel("Số phiếu, tên, điện thoại").fill("khach khong toi")
  await till.page.getByRole("link", { name: "Khách không lấy" }).click()
  await till.page.getByLabel("Giữ lại").fill("20000")
  await till.page.getByLabel("Vì sao khách không lấy?").fill("Hẹn ba lần không tới")
  await till.page.getByRole("button", { name: /^Ghi và trả khách 30\.000/ }).click()
  await expect(till.page.getByRole("heading", { name: "Đã hủy đơn đặt" })).toBeVisible()
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ")

  await till.page.goto(`${QUAY}#ket`)
  await till.page.getByLabel("Tiền mặt đếm được").fill(String(100_000 + price + 20_000))
  await till.page.getByRole("button", { name: "Ghi và kết ca" }).click()
  await expect(till.page.getByText("Két khớp từng đồng")).toBeVisible()
  await till.thrownAway()
})

test("without JavaScript the counter says so; the shop's pages know no worker of it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(QUAY)
  await expect(plain.getByText(/cần JavaScript/)).toBeVisible()
  await context.close()
})
