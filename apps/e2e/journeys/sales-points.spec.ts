import { ALONE, expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"
import { askAs, MANAGER, Till } from "../support/till"

const TRADE_OFFICE = { email: "kinhte@vuquang.example", password: "demo-cam-bu-2026" }

interface ShelfLife {
  rows: { point: { id: string; name: string }; lot_id: string; lot_code: string; title: string; band: string; price: number | null; mark_down: { id: string; price: number } | null }[]
}

test("a visitor without JavaScript finds a sales point on the drawn map, sees what lies there now and how to get there", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL, javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const foreign: string[] = []
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL!) && !request.url().startsWith("data:")) foreign.push(request.url())
  })
  await page.goto("/diem-ban")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()

  const numbers = page.getByRole("figure").getByRole("link")
  const cards = page.getByRole("article")
  expect(await numbers.count()).toBe(await cards.count())
  await numbers.filter({ hasText: /^1$/ }).click()

  await expect(page).toHaveURL(/\/diem-ban\/diem-ban-ocop-vu-quang$/)
  await expect(page.getByText(/Đang mở, đến \d|Đã đóng, .* mở \d/)).toBeVisible()
  const shelf = page.getByRole("region", { name: "Hôm nay trên kệ" })
  await expect(shelf.getByRole("listitem").first()).toContainText(/còn \d+ /)
  const facts = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text) as { "@type": string; openingHoursSpecification?: unknown[] })
  expect(facts.find((each) => each["@type"] === "Store")?.openingHoursSpecification).toHaveLength(7)
  expect(await page.getByRole("link", { name: /Chỉ đường/ }).getAttribute("href")).toContain("destination=")
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360)

  await page.goto("/en/diem-ban")
  await expect(page.getByRole("heading", { level: 1, name: "Come and see for yourself" })).toBeVisible()
  expect(foreign).toEqual([])
  const sitemap = await (await page.request.get("/sitemap.xml")).text()
  expect(sitemap).toContain("/diem-ban/diem-ban-ocop-vu-quang<")
  await page.close()
})

test("the trade office sees how every point stands, the gravest first, asks for those in danger alone, and opens one", ALONE, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const { points } = await askAs<{ points: { name: string; level: string }[] }>(TRADE_OFFICE, "/admin/ocop/point-health?limit=200")
  const office = new OfficeScreen(page)
  await office.logsIn(TRADE_OFFICE)
  await office.opens("/sales-points/health")
  const rows = page.locator("tbody tr")
  await expect(rows).toHaveCount(points.length)
  for (const [index, { name }] of points.entries()) await expect(rows.nth(index)).toContainText(name)
  for (const level of ["dying", "watch", "healthy"]) {
    const meant = points.filter((point) => point.level === level)
    await office.opens(`/sales-points/health?level=${level}`)
    await expect(meant.length > 0 ? rows : page.getByText("Không có dòng nào khớp")).toHaveCount(Math.max(1, meant.length))
    for (const { name } of meant) await expect(rows.filter({ hasText: name })).toHaveCount(1)
  }
  const [first] = points
  await office.opens("/sales-points/health")
  // The keyboard alone opens a row.
  await rows.filter({ hasText: first!.name }).first().getByRole("link", { name: first!.name }).press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: first!.name })).toBeVisible()
})

test("what is near its date is marked down by the manager, sold for less with no signal, and the paper names both prices", ALONE, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const rows = async () => (await askAs<ShelfLife>(MANAGER, "/admin/ocop/shelf-life?limit=200")).rows
  const here = (await rows()).filter(({ band, price, mark_down }) => band !== "expired" && price !== null && !mark_down)
  // The box that is sold first of its kind.
  const lot = here.find((row) => row.point.name === "Điểm bán OCOP Vũ Quang")!
  const dong = (amount: number) => `${amount.toLocaleString("vi-VN")}\u202f₫`
  const office = new OfficeScreen(page)
  await office.logsIn(MANAGER)
  await office.opens("/transfers/shelf-life")
  await page.getByRole("button", { name: `Chọn việc: ${lot.lot_code}, ${lot.point.name}` }).click()
  await page.getByRole("menuitem", { name: "Giảm giá…" }).click()
  const drawer = page.getByRole("dialog")
  await drawer.getByLabel("Giảm bao nhiêu phần trăm").fill("40")
  await expect(drawer.getByText("Quá mức 30%")).toBeVisible()
  await drawer.getByLabel("Giảm bao nhiêu phần trăm").fill("20")
  await drawer.getByRole("button", { name: "Giảm giá" }).click()
  await expect(page.getByText(/^Đang bán /).first()).toBeVisible()
  const { id, price } = (await rows()).find(({ lot_id, point }) => lot_id === lot.lot_id && point.id === lot.point.id)!.mark_down!

  const till = await Till.signedIn({ width: 360, height: 740 })
  try {
    await till.opensShift(0)
    await till.losesSignal()
    const tile = till.goods().filter({ hasText: dong(price) }).first()
    await expect(tile).toContainText(dong(lot.price!))
    await tile.click()
    await till.page.locator('a[href="#gio"]:visible').click()
    await expect(till.page.getByText(/^Cận hạn: /)).toBeVisible()
    await expect(till.page.getByRole("button", { name: "Giảm giá" })).toHaveCount(0)
    await till.page.goto("/quay#thu")
    await till.page.getByRole("button", { name: /^Đủ/ }).click()
    await expect(till.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
    await till.page.getByRole("button", { name: "In phiếu" }).click()
    const paper = till.page.locator(".paper")
    await expect(paper).toContainText(`1 × ${dong(lot.price!)}`)
    await expect(paper).toContainText(`Hàng cận hạn, còn ${dong(price)}`)
    await till.hasSignal()
    await expect(till.saved()).toContainText("Mọi mục đã ở máy chủ", { timeout: 60_000 })
  } finally {
    await askAs(MANAGER, `/admin/ocop/sales-points/${lot.point.id}/mark-downs/${id}/end`, { reason: "Thử xong" })
    await till.thrownAway()
  }
})
