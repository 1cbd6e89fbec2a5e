import { readFile } from "node:fs/promises"
import { expectAccessible, expectNoSidewaysScroll } from "../support/axe"
import { environment } from "../support/environment"
import { ALONE, expect, test } from "../support/journey"
import { HUONG_DIEN, Producer, signsIn } from "../support/producer"
import { scanLabels } from "../support/scan-label"

const LOTS = "/nha-san-xuat/lo-hang"
const SOON = { timeout: 20_000, intervals: [500] }

test("a harvest becomes a lot, is graded, packed and put on sale; the box shipped carries its lot, and its label leads to it", ALONE, async ({ page, buyer, office, browser }) => {
  const producer = await Producer.signIn()
  const entry = await producer.harvests(100)
  await signsIn(page)
  await expect.poll(() => producer.lotOf(entry.id), SOON).not.toBeNull()
  const harvest = (await producer.lotOf(entry.id))!
  await page.goto(LOTS)
  await page.getByRole("link", { name: harvest.code }).click()
  await expect(page.getByRole("heading", { level: 1, name: harvest.code })).toBeVisible()

  await page.getByRole("link", { name: /^Phân loại/ }).click()
  await page.getByLabel("kg", { exact: true }).nth(0).fill("70,5")
  await page.getByLabel("kg", { exact: true }).nth(1).fill("40")
  await expect(page.getByText("Ra 110,5 kg nhiều hơn vào 100 kg")).toBeVisible()
  await page.getByRole("button", { name: "Phân loại" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "nhiều hơn cho vào 100 kg" })).toBeVisible()
  await page.getByLabel("kg", { exact: true }).nth(1).fill("24,5")
  await expect(page.getByText("Vào 100 kg · ra 95 kg · hao hụt 5 kg · lô còn 0 kg")).toBeVisible()
  await page.getByLabel("Vì sao hao hụt (không bắt buộc)").fill("Quả dập")
  await page.getByRole("button", { name: "Phân loại" }).click()
  await expect(page.getByText("Đã phân loại xong.")).toBeVisible()
  await expect(page.getByText("Hao hụt 5 kg", { exact: true })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole("listitem").filter({ hasText: "70,5 kg" }).getByRole("link").click()
  await page.getByRole("link", { name: /^Đóng gói/ }).click()
  await page.getByLabel("Số hộp, chai, túi đóng được").fill("14")
  await expect(page.getByText("Vào 70 kg · ra 70 kg · hao hụt 0 kg · lô còn 500 g")).toBeVisible()
  // Twice, as an impatient thumb does it: one lot of boxes comes about.
  await page.getByRole("button", { name: "Đóng gói" }).dblclick()
  await expect(page.getByText(/Đã đóng gói thành lô/)).toBeVisible()
  const boxes = { id: new URL(page.url()).pathname.split("/").at(-1)!, code: (await page.getByRole("heading", { level: 1 }).textContent())! }
  await expect(page.getByText("14 đơn vị").first()).toBeVisible()

  await page.getByRole("link", { name: /^Đưa ra bán/ }).click()
  await page.getByRole("button", { name: "Đưa ra bán" }).click()
  await expect(page.getByText("Đã đưa ra bán.")).toBeVisible()
  const shop = await browser.newPage()
  try {
    await expect
      .poll(async () => {
        await shop.goto("/san-pham/cam-bu-huong-dien")
        return shop.getByRole("button", { name: "Thêm vào giỏ" }).first().isEnabled()
      }, SOON)
      .toBe(true)
    await shop.close()

    await page.goto(`${LOTS}/${boxes.id}`)
    await page.getByRole("link", { name: /^In nhãn/ }).click()
    await page.getByLabel("Số nhãn").fill("14")
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải nhãn (PDF)" }).click()])
    const [link, more] = await scanLabels(await readFile(await file.path()))
    expect([more, new URL(link!).origin]).toEqual([undefined, new URL(environment.storefrontUrl).origin])
    await page.goto(new URL(link!).pathname)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Đúng nguồn gốc/)
    await expect(page.locator("main")).toContainText(harvest.code)

    await buyer.takesIntoCart("cam-bu-huong-dien")
    await buyer.saysWhoAndWhere()
    await buyer.looksTheOrderOver()
    expect(await office.ships(await buyer.places())).toEqual([boxes.code])
  } finally {
    await producer.takesBack(boxes.id)
  }
  await page.goto(`${LOTS}/${boxes.id}`)
  await expect(page.getByText("Đã bán: 1 đơn vị")).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test("without JavaScript, in English: bought goods with a long name are opened, split, held and let go; what is too much is said", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto("/nha-san-xuat")
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(HUONG_DIEN.identifier)
  await page.getByLabel("Mật khẩu").fill(HUONG_DIEN.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.goto(`/en${LOTS}/mo`)
  const name = `Gừng sẻ trồng xen dưới tán cam của bà con thôn Hợp Thắng xã Thượng Đức ${Date.now()}`
  await page.getByLabel("Name").fill(name)
  await page.getByLabel("Quantity").fill("1,250.5")
  await page.getByLabel("Bought from (optional)").fill("Bà Tám")
  await page.getByRole("button", { name: "Open the lot" }).click()
  await expect(page.getByRole("status").filter({ hasText: "is open" })).toBeVisible()
  await expect(page.getByText("1,250.5 kg").first()).toBeVisible()
  await expectNoSidewaysScroll(page)
  const lot = page.url()

  await page.goto(`${new URL(lot).pathname}/split`)
  await page.getByLabel("Part 1 (kg)").fill("2000")
  await page.getByLabel("Part 2 (kg)").fill("1")
  await page.getByRole("button", { name: "Split" }).click()
  await expect(page.getByText("There is not so much left of this lot.")).toBeVisible()

  await page.goto(`${new URL(lot).pathname}/split`)
  await page.getByLabel("Part 1 (kg)").fill("1,000")
  await page.getByLabel("Part 2 (kg)").fill("200.5")
  await page.getByRole("button", { name: "Split" }).click()
  await expect(page.getByRole("status").filter({ hasText: "The lot is split." })).toBeVisible()
  await expect(page.getByText("50 kg", { exact: true })).toBeVisible()

  await page.goto(`${new URL(lot).pathname}/hold`)
  await page.getByLabel("Reason").fill("Mốc ở đáy bao")
  await page.getByRole("button", { name: "Hold" }).click()
  await expect(page.getByText(/Held since .*Mốc ở đáy bao/)).toBeVisible()
  await page.goto(`${new URL(lot).pathname}/split`)
  await expect(page.getByText(/is “held” now/)).toBeVisible()
  await page.goto(`${new URL(lot).pathname}/resume`)
  await page.getByLabel("Reason").fill("Đã nhặt bỏ")
  await page.getByRole("button", { name: "Let it go" }).click()
  await expect(page.getByRole("status").filter({ hasText: "on sale again" })).toBeVisible()
  await context.close()
})

test("two lots are joined and cooked with a third; sums are said before anything is written, and more out than in is refused", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await signsIn(page)
  const stamp = Date.now()
  const bring = async (title: string, kg: string) => {
    await page.goto(`${LOTS}/mo`)
    await page.getByLabel("Tên hàng").fill(title)
    await page.getByLabel("Số lượng").fill(kg)
    await page.getByRole("button", { name: "Mở lô" }).click()
    await expect(page).toHaveURL(/lot_/)
    return (await page.getByRole("heading", { level: 1 }).textContent())!
  }
  const sugar = await bring(`Đường mía ${stamp}`, "20")
  const first = await bring(`Cam dạt ${stamp}`, "100")
  await bring(`Cam dạt ${stamp}`, "50,5")

  await page.getByRole("link", { name: /^Gộp lô/ }).click()
  await page.getByRole("button", { name: "Gộp lô" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "Hãy chọn ít nhất một lô" })).toBeVisible()
  await page.getByRole("checkbox", { name: first }).check()
  await expect(page.getByText("Gộp thành 150,5 kg")).toBeVisible()
  await page.getByLabel("Tên lô mới").fill(`Cam gộp ${stamp}`)
  await page.getByRole("button", { name: "Gộp lô" }).dblclick()
  await expect(page.getByText(`Cam gộp ${stamp}`).first()).toBeVisible()
  await expect(page.getByText(/^Từ .*\b50,5 kg/)).toBeVisible()

  await page.getByRole("link", { name: /^Chế biến/ }).click()
  await page.getByLabel("Cho vào (kg)").fill("150")
  await page.getByText("Cho thêm lô khác").click()
  const other = page.getByLabel("Lô cho thêm").first()
  await other.selectOption({ label: (await other.locator("option", { hasText: sugar }).first().textContent())! })
  await page.getByLabel("Bao nhiêu của lô ấy").first().fill("15")
  await page.getByLabel("Gọi là").first().fill(`Mứt cam ${stamp}`)
  await page.getByLabel("Số lượng").first().fill("200")
  await expect(page.getByText("Ra 200 kg nhiều hơn vào 165 kg")).toBeVisible()
  await page.getByRole("button", { name: "Chế biến" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "nhiều hơn" })).toBeVisible()
  await page.getByLabel("Số lượng").first().fill("120,5")
  await page.getByRole("button", { name: "Chế biến" }).click()
  await expect(page.getByText("Đã ghi việc chế biến.")).toBeVisible()
  await expect(page.getByText("Hao hụt 44,5 kg", { exact: true })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await context.close()
})
