import { expectNoSidewaysScroll, expectAccessible } from "../support/axe"
import { ALONE, expect, test } from "../support/journey"
import { askAs, MANAGER, QUAY, Till } from "../support/till"

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
  await till.goods().first().click()
  await till.dies()
  await till.switchOn({ signal: false })
  await till.page.goto(QUAY)
  // The box that was in the cart still is.
  await till.page.locator('a[href="#thu"]:visible').click()
  const started = Date.now()
  await till.page.getByRole("button", { name: /^Đủ/ }).click()
  await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
  expect(Date.now() - started).toBeLessThan(2_000)

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
  const paper = till.page.locator(".receipt")
  await expect(paper).toContainText("PHIẾU BÁN HÀNG")
  await expect(paper).toContainText(/Lô .+ HSD/)
  await expect(paper.locator("figure svg")).toHaveCount(1)

  await till.page.goto(`${QUAY}#ket`)
  await expect(till.page.getByText("Két phải có")).toHaveCount(0)
  await till.page.getByLabel("Tiền mặt đếm được").fill("0")
  await till.page.getByRole("button", { name: "Ghi và kết ca" }).click()
  await expect(till.page.getByText(/Két thiếu/)).toBeVisible()
  await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ")
  const shift_id = new URL(till.page.url()).hash.split("/")[1] ?? ""

  const { shift, entries } = await askAs<Shift>(MANAGER, `/admin/ocop/shifts/${shift_id}`)
  expect(entries.map(({ kind }) => kind)).toEqual(["shift_opened", "sold", "sold", "shift_closed"])
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

test("without JavaScript the counter says so; the shop's pages know no worker of it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(QUAY)
  await expect(plain.getByText(/cần JavaScript/)).toBeVisible()
  await context.close()
})
