import { readFile } from "node:fs/promises"
import { readTable } from "@ocop/sheet"
import type { Page } from "@playwright/test"
import { expectNoSidewaysScroll } from "../support/axe"
import { ALONE, expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"
import { askAs } from "../support/till"
import { signsIn } from "../support/producer"

const TRADE_OFFICE = { email: "kinhte@vuquang.example", password: "demo-cam-bu-2026" }
const SON_THO = { identifier: "htx.camsontho@vuquang.example", password: "demo-tien-hang-2026" }
/** Money of it was stated; the office has not looked at its bank account yet. */
const HERBS = "HTX dược liệu"

test("the trade office pays what was stated: one transfer fails, is made again, and comes back from the bank; the money is owed each time it is not there", ALONE, async ({ browser }) => {
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  const page = await desk.newPage()
  const office = new OfficeScreen(page)
  await office.logsIn(TRADE_OFFICE)
  const account = async () => {
    await office.opens("/settlements")
    await page.getByRole("cell", { name: HERBS }).click()
    await expect(page.getByRole("heading", { level: 1, name: HERBS })).toBeVisible()
    return { balance: await figure(page, "Số dư"), payable: await figure(page, "Trả được ngay") }
  }
  const before = await account()
  expect(before.payable).toBeGreaterThan(0)
  const accept = page.getByRole("button", { name: "Đúng tài khoản" })
  await expect(page.getByText("HTX DUOC LIEU VU QUANG").first()).toBeVisible()
  if (await accept.isVisible()) {
    await accept.click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Đúng tài khoản" }).click()
    await expect(page.getByText("Đã kiểm tra").first()).toBeVisible()
  }
  const makesList = async () => {
    await office.opens("/settlements")
    await page.getByRole("button", { name: "Lập danh sách chi trả" }).click()
    await page.waitForURL(/\/settlements\/pay-lists\/\w+/)
    await expect(page.getByRole("heading", { level: 1, name: /^CT\d{4}-\d\d$/ })).toBeVisible()
    return page.getByRole("listitem").filter({ has: page.getByRole("link", { name: HERBS }) })
  }
  const says = async (line: Awaited<ReturnType<typeof makesList>>, verb: string, reason: string) => {
    await line.getByRole("button", { name: verb, exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Lý do").fill(reason)
    await drawer.getByRole("button", { name: verb, exact: true }).click()
    await expect(line.getByText(new RegExp(`${verb} · .+: ${reason}`))).toBeVisible()
  }

  const first = await makesList()
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tệp cho ngân hàng (XLSX)" }).click()])
  const { rows } = await readTable(await readFile(await download.path()), "chi-tra.xlsx")
  const paid = rows.find((row) => row["Tên người thụ hưởng"] === "HTX DUOC LIEU VU QUANG")
  expect(paid).toMatchObject({ "Số tài khoản thụ hưởng": "0000045678901", "Số tiền (VND)": String(before.payable) })
  await expect(first).toContainText(paid?.["Nội dung chuyển khoản"] ?? "?")
  await says(first, "Không thành công", "Ngân hàng báo sai tên")
  expect(await account()).toEqual(before)

  const second = await makesList()
  await page.getByRole("button", { name: "Đã gửi cả danh sách" }).click()
  await second.getByRole("button", { name: "Đã trả", exact: true }).click()
  await expect(second.getByText(/Đã trả · /)).toBeVisible()
  const list = page.url()
  expect(await account()).toEqual({ balance: before.balance - before.payable, payable: 0 })

  await page.goto(list)
  await says(second, "Ngân hàng hoàn lại", "Tài khoản đã đóng")
  expect(await account()).toEqual(before)
  await desk.close()
})

interface Statement {
  id: string
  number: string
  opening: number
  closing: number
  entry_count: number
}

test("a month that was stated opens as paper and as a sheet: web orders, counter sales and what was paid add up to what is still owed", async ({ browser }) => {
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  const page = await desk.newPage()
  const office = new OfficeScreen(page)
  await office.logsIn(TRADE_OFFICE)
  const { statements } = await askAs<{ statements: Statement[] }>(TRADE_OFFICE, "/admin/ocop/statements?limit=100")
  const fullest = statements.reduce((most, each) => (each.entry_count > most.entry_count ? each : most))
  await office.opens("/settlements/statements")
  await page.getByRole("cell", { name: fullest.number }).click()
  await expect(page.getByRole("heading", { level: 1, name: fullest.number })).toBeVisible()
  const saves = async (name: "PDF" | "XLSX") => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).or(page.getByRole("button", { name })).click()])
    return readFile(await download.path())
  }
  expect((await saves("PDF")).subarray(0, 5).toString()).toBe("%PDF-")
  const { rows } = await readTable(await saves("XLSX"), "doi-soat.xlsx")
  const amounts = rows.map((row) => Number(row["Số tiền"]))
  expect([amounts[0], amounts.at(-1), rows.length]).toEqual([fullest.opening, fullest.closing, fullest.entry_count + 2])
  expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(fullest.closing)
  await expect(page.getByText(`${Math.abs(fullest.closing).toLocaleString("vi-VN")}`).first()).toBeVisible()
  await desk.close()
})

test("a producer reads what came, what was given back after it was paid, and can add it up", async ({ page }) => {
  await signsIn(page, SON_THO)
  await page.goto("/nha-san-xuat/doi-soat")
  const sums = page.locator("dl").first()
  await expect(sums).toContainText(/Trả lại người mua−225\.000/)
  const amounts = (await sums.locator("dd").allInnerTexts()).map(dong)
  const sum = amounts.pop() ?? 0
  expect(amounts.reduce((total, amount) => total + amount, 0)).toBe(sum)
  expect(dong(await page.locator("section[aria-labelledby=bay-gio] .text-46").innerText())).toBe(Math.abs(sum))
  await expect(page.locator("section[aria-labelledby=chuyen]").getByText("Đã chuyển", { exact: true }).first()).toBeVisible()
  const papers = page.getByRole("link", { name: /^(PDF|XLSX) / })
  for (const paper of await papers.all()) {
    const answer = await page.request.get((await paper.getAttribute("href")) ?? "")
    expect(answer.status()).toBe(200)
    expect((await answer.body()).subarray(0, 4).toString("latin1")).toMatch(/^(%PDF|PK\u0003\u0004)/)
  }
  await expect(papers).not.toHaveCount(0)
  await expectNoSidewaysScroll(page)
})

const figure = async (page: Page, label: string): Promise<number> =>
  dong(await page.locator("p", { hasText: new RegExp(`^${label}$`) }).first().locator("xpath=following-sibling::span").innerText())

/** "−18.000 ₫" → -18000 */
const dong = (text: string): number => Number(text.replace(/\D/g, "")) * (/[−-]/.test(text) ? -1 : 1)
