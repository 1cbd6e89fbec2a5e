import { expectAccessible, expectRoomForLongNames } from "../support/axe"
import { PhoneWithCamera } from "../support/camera"
import { ALONE, expect, test } from "../support/journey"

/** A recall is on the page within this time. */
const SOON = { timeout: 10_000, intervals: [300] }

test("a label is typed and followed to its lot; a recall turns the page red, lifting it gives it back", ALONE, async ({ page, office }) => {
  const lot = await office.packedLot()

  await page.goto("/truy-xuat")
  await page.getByLabel("Mã trên nhãn").fill(lot.code.toLowerCase().replaceAll("1", "i").replaceAll("0", "o"))
  await page.getByRole("button", { name: "Xem nguồn gốc" }).click()
  await expect(page).toHaveURL(/\/01\/\d{14}\/10\//)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Đúng nguồn gốc/)
  await expect(page.getByRole("heading", { name: "Đường đi của món này" })).toBeVisible()
  await expect(page.locator("main")).toContainText(lot.code)
  await expectAccessible(page)
  await expectRoomForLongNames(page)

  const path = new URL(page.url()).pathname
  const linkset = await page.request.get(path, { headers: { accept: "application/linkset+json" } })
  expect(linkset.headers()["content-type"]).toContain("application/linkset+json")
  const epcis = await page.request.get(path, { headers: { accept: "application/ld+json" } })
  expect(await epcis.json()).toMatchObject({ type: "EPCISDocument" })
  expect((await page.request.get(path)).headers().vary).toMatch(/accept/i)

  const lift = await office.recallLot(lot.id, "Thử trên dữ liệu minh họa")
  try {
    await expect
      .poll(async () => {
        await page.reload()
        return page.getByRole("heading", { level: 1 }).textContent()
      }, SOON)
      .toMatch(/thu hồi/i)
    await expect(page.getByRole("heading", { name: "Bạn cần làm gì" })).toBeVisible()
    await expect(page.locator("main").getByText("Thử trên dữ liệu minh họa").first()).toBeVisible()
  } finally {
    await lift()
  }
  await expect
    .poll(async () => {
      await page.reload()
      return page.getByRole("heading", { level: 1 }).textContent()
    }, SOON)
    .toMatch(/đúng nguồn gốc/i)
})

test("the camera reads a label that was printed under another address, and leads to its lot", async ({ office, request }) => {
  const lot = await office.packedLot()
  const { pathname } = new URL((await request.get(`/truy-xuat/${lot.code}`)).url())
  const phone = await PhoneWithCamera.lookingAt(`https://nhan-cu.example${pathname}`)
  const { page } = phone
  await page.goto("/truy-xuat")
  await page.getByRole("button", { name: "Quét bằng máy ảnh" }).click()

  await expect(page).toHaveURL(new RegExp(`${pathname}$`))
  await expect(page.locator("main")).toContainText(lot.code)
  await phone.putAway()
})

test("a code nobody printed is said so, with advice and a 404, also without script", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto("/truy-xuat")
  await page.getByLabel("Mã trên nhãn").fill("KHONG-CO-LO-NAY")
  const [answer] = await Promise.all([page.waitForResponse(/\/truy-xuat\/KHONG/), page.getByRole("button", { name: "Xem nguồn gốc" }).click()])

  expect(answer.status()).toBe(404)
  await expect(page.getByRole("heading", { name: "Không có mã này" })).toBeVisible()
  await page.close()
})
