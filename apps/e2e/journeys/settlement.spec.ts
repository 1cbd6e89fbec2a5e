import { readFile } from "node:fs/promises"
import { readTable } from "@ocop/sheet"
import { expectNoSidewaysScroll } from "../support/axe"
import { ALONE, expect, test } from "../support/journey"
import { OfficeScreen } from "../support/office-screen"
import { askAs } from "../support/till"
import { signsIn } from "../support/producer"

const TRADE_OFFICE = { email: "kinhte@vuquang.example", password: "demo-cam-bu-2026" }
const SON_THO = { identifier: "htx.camsontho@vuquang.example", password: "demo-tien-hang-2026" }
/** Money of it was stated; the office has not looked at its bank account yet. */
const HERBS = "HTX dược liệu"
/** Its last month is not stated yet: a supermarket has still to report what it sold. */
const SHOOTS = "THT lâm sản Hương Quang"
const STALL = "gian-sieu-thi-ha-tinh"
/** Last day of the month before this one, in Vietnam. */
const LAST_MONTH = new Date(Date.parse(`${new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10)
const PERIOD = `${LAST_MONTH.slice(5, 7)}/${LAST_MONTH.slice(0, 4)}`

interface Stall {
  shelf: { lot_id: string; title: string; quantity: number; price: number }[]
  receivables: { number: string; kind: string; happened_on: string; amount: number; lines: { gross: number; kept: number }[] }[]
}
interface Account {
  id: string
  balance: number
  payable: number
}

test("a stall is counted, the chain owes, the month is stated and foots with web, counter and stall; it is paid: one transfer fails, one comes back from the bank, and the money is owed again", ALONE, async ({ browser }) => {
  const desk = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  const page = await desk.newPage()
  const office = new OfficeScreen(page)
  const account = async (name: string) => (await askAs<{ accounts: Account[] }>(TRADE_OFFICE, `/admin/ocop/settlements?q=${encodeURIComponent(name)}`)).accounts[0]!
  const { sales_points } = await askAs<{ sales_points: { id: string; handle: string }[] }>(TRADE_OFFICE, "/admin/ocop/sales-points?kind=supermarket_stall")
  const point = sales_points.find(({ handle }) => handle === STALL)!.id
  const stall = async () => (await askAs<{ stall: Stall }>(TRADE_OFFICE, `/admin/ocop/sales-points/${point}/stall`)).stall
  await office.logsIn(TRADE_OFFICE)

  // 1. The chain reports what it sold last month, and one box is gone.
  await office.opens(`/sales-points/${point}/stall`)
  await page.getByRole("button", { name: "Kiểm kê", exact: true }).click()
  const count = page.getByRole("dialog")
  await count.getByLabel("Ngày đếm").fill(LAST_MONTH)
  const { shelf } = await stall()
  for (const { lot_id, title, quantity } of shelf) await count.locator(`#stall-count-${lot_id}`).fill(String(/măng/i.test(title) ? quantity - 3 : quantity))
  const shoots = shelf.find(({ title }) => /măng/i.test(title))!
  await count.getByLabel("Siêu thị báo bán").fill("2")
  await count.getByLabel("Vì sao mất (1)").fill("Rách bao khi bày")
  await count.getByRole("button", { name: "Ghi", exact: true }).click()
  await expect(page.getByText(`Báo bán ${LAST_MONTH.split("-").reverse().join("/")}`)).toBeVisible()
  const bills = (await stall()).receivables.filter(({ happened_on }) => happened_on === LAST_MONTH)
  const [report, loss] = [bills.find(({ kind }) => kind === "report")!, bills.find(({ kind }) => kind === "loss")!]
  expect(report.lines[0]!.gross).toBe(2 * shoots.price)

  // 2. The month is stated; web orders, counter sales and the stall foot to the đồng.
  await office.opens("/settlements")
  await page.getByRole("button", { name: `Lập bảng tháng ${PERIOD}` }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: `Lập bảng tháng ${PERIOD}` }).click()
  await expect(page.getByText(/^Đã lập \d+ bảng đối soát/).first()).toBeVisible()
  await office.opens(`/settlements/${(await account(SHOOTS)).id}`)
  await page.getByRole("row").filter({ hasText: PERIOD }).first().getByRole("link").press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: PERIOD })).toBeVisible()
  const saves = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()])
    return readFile(await download.path())
  }
  expect((await saves("PDF")).subarray(0, 5).toString()).toBe("%PDF-")
  const { rows } = await readTable(await saves("XLSX"), "doi-soat.xlsx")
  const amounts = rows.map((row) => Number(row["Số tiền"]))
  const closing = amounts.at(-1)!
  expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(closing)
  const of = (number: string) => rows.filter((row) => row["Mã"] === number).map((row) => [row["Khoản"], Number(row["Số tiền"])])
  const { gross, kept } = report.lines[0]!
  expect(of(report.number)).toEqual(expect.arrayContaining([["Tiền hàng", gross], ["Phí bán hàng", -kept]]))
  expect(of(loss.number)).toEqual([["Hàng mất, hỏng", loss.amount]])
  expect(rows.map((row) => row["Nguồn"])).toEqual(expect.arrayContaining(["Đơn web đã giao", "Gian siêu thị"]))
  await expect(page.getByText(closing.toLocaleString("vi-VN")).first()).toBeVisible()

  // 3. Both wait for their money; the office checks the new bank account first.
  const herbs = await account(HERBS)
  await office.opens(`/settlements/${herbs.id}`)
  await page.getByRole("button", { name: "Đúng tài khoản" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Đúng tài khoản" }).click()
  await expect(page.getByText("Đã kiểm tra").first()).toBeVisible()
  const owed = await account(SHOOTS)
  expect([owed.payable, herbs.payable > 0]).toEqual([Math.min(closing, owed.balance), true])
  await office.opens("/settlements")
  await page.getByRole("button", { name: "Lập danh sách chi trả" }).click()
  await page.waitForURL(/\/settlements\/pay-lists\/\w+/)
  const line = (name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) })
  const says = async (name: string, verb: string, reason: string) => {
    await line(name).getByRole("button", { name: verb, exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Lý do").fill(reason)
    await drawer.getByRole("button", { name: verb, exact: true }).click()
    await expect(line(name).getByText(new RegExp(`${verb} · .+: ${reason}`))).toBeVisible()
  }
  const bank = (await readTable(await saves("Tệp cho ngân hàng (XLSX)"), "chi-tra.xlsx")).rows
  const paid = bank.find((row) => row["Tên người thụ hưởng"] === "HTX DUOC LIEU VU QUANG")
  expect(paid).toMatchObject({ "Số tài khoản thụ hưởng": "0000045678901", "Số tiền (VND)": String(herbs.payable) })
  await expect(line(HERBS)).toContainText(paid?.["Nội dung chuyển khoản"] ?? "?")
  expect(bank.map((row) => row["Số tiền (VND)"])).toContain(String(owed.payable))

  // 4. One transfer fails before it is sent, one is paid and comes back: both are owed again, to the đồng.
  await says(HERBS, "Không thành công", "Ngân hàng báo sai tên")
  await page.getByRole("button", { name: "Đã gửi cả danh sách" }).click()
  await line(SHOOTS).getByRole("button", { name: "Đã trả", exact: true }).click()
  await expect(line(SHOOTS).getByText(/Đã trả · /)).toBeVisible()
  expect(await account(SHOOTS)).toMatchObject({ balance: owed.balance - owed.payable, payable: 0 })
  await says(SHOOTS, "Ngân hàng hoàn lại", "Tài khoản đã đóng")
  expect(await account(SHOOTS)).toMatchObject({ balance: owed.balance, payable: owed.payable })
  expect(await account(HERBS)).toMatchObject({ balance: herbs.balance, payable: herbs.payable })
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

/** "−18.000 ₫" → -18000 */
const dong = (text: string): number => Number(text.replace(/\D/g, "")) * (/[−-]/.test(text) ? -1 : 1)
