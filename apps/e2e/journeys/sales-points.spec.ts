import { expect, test } from "../support/journey"

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
  await expect(page.getByText(/Đang mở, đến \d|Đã đóng, mở lại \d/)).toBeVisible()
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
