import { readFile } from "node:fs/promises"
import { expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"

test("a drill at night on a telephone: who has boxes, which counters sold some, which are on the road, and a list to work through", async ({ browser, office }) => {
  const { code, slip } = await office.lotOnTheRoad()
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const officer = new OfficeScreen(page)
  await officer.logsIn()

  await officer.searchesForRecall(code.toLowerCase())
  await expect(page.getByText(`${slip} → `)).toBeVisible()
  await expect(page.getByRole("heading", { name: "Đã bán tại quầy" })).toBeVisible()
  const found = async (what: string) => Number((await page.locator("dl > div", { has: page.getByText(what, { exact: true }) }).locator("dd").textContent())!.replace(/\D/g, ""))
  expect(await found("hộp trên đường")).toBeGreaterThan(0)
  expect(await found("hộp bán tại quầy")).toBeGreaterThan(0)

  await page.getByRole("button", { name: "Diễn tập" }).click()
  await page.getByLabel("Lý do").fill("Diễn tập ban đêm")
  await page.getByRole("dialog").getByRole("button", { name: "Diễn tập" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /^TH-\d{4}-\d{4}$/ })).toBeVisible()
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /XLSX/ }).click()])
  expect((await readFile(await list.path())).subarray(0, 2).toString()).toBe("PK")
  await context.close()
})
