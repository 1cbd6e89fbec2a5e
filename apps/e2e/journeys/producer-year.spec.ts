import { expect, test } from "../support/journey"
import { COMMUNE, Office } from "../support/office"
import { Producer, signsIn } from "../support/producer"

test("a producer hands in a dossier on a phone: forms, papers, receipt, and the way back with a reason", async ({ page, office }) => {
  const product = `Cam bù thử hồ sơ ${Date.now().toString().slice(-6)}`
  await page.goto("/nha-san-xuat")
  const photo = await page.screenshot()
  await (await Producer.signIn()).handsIn(product, photo)
  await office.publishes(product)
  const save = () => page.getByRole("button", { name: "Lưu", exact: true }).click()

  await signsIn(page)
  await page.getByRole("link", { name: /Hồ sơ OCOP/ }).first().click()
  await page.getByRole("listitem").filter({ hasText: product }).getByRole("button", { name: "Xin xét lần đầu" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(product, { ignoreCase: true })
  await expect(page.getByRole("heading", { name: "Còn thiếu trước khi nộp" })).toBeVisible()

  await page.getByRole("link", { name: /Phiếu đăng ký/ }).click()
  await page.getByLabel("Người đại diện").fill("Nguyễn Thị Hường")
  await expect(page.getByText("Đang nằm trên máy này")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Người đại diện")).toHaveValue("Nguyễn Thị Hường")
  await page.getByLabel("Chức vụ").fill("Giám đốc")
  await page.getByLabel("Địa chỉ").fill("Thôn 5")
  await page.getByLabel("Điện thoại").fill("0912 345 678")
  await save()
  await page.getByRole("link", { name: /Báo cáo/ }).click()
  await page.getByLabel("Thông tin chung").fill("HTX có 12 hộ.")
  await page.getByLabel("Kết quả thực hiện phương án").fill("Đạt kế hoạch.")
  await save()
  await page.getByRole("link", { name: /Tự chấm điểm/ }).click()
  await page.getByLabel(/^1\.1\./).selectOption("3")
  await save()

  await page.getByRole("link", { name: /Giấy tờ minh chứng/ }).click()
  for (const [kind, title] of [["labour", "Danh sách lao động"], ["award", "Bằng khen"]] as const) {
    await page.goto(`${page.url().split("?")[0]}?phan=giay-to&loai=${kind}`)
    await expect(page.getByLabel("Loại giấy")).toHaveValue(kind)
    await page.getByLabel("Tên giấy").fill(`${title} ${product}`)
    await page.getByLabel(/Ảnh chụp hoặc PDF/).setInputFiles({ name: "giay.png", mimeType: "image/png", buffer: photo })
    await page.getByRole("button", { name: "Gửi giấy này" }).click()
    await expect(page.getByLabel(`${title} ${product}`)).toBeChecked()
    await expect(page.locator(`[data-need="${kind}"]`).getByText("Đủ")).toBeVisible()
  }
  await page.getByRole("link", { name: "← Quay lại" }).click()
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click()
  await expect(page.getByText("Đã nộp cho xã").first()).toBeVisible()
  const receipt = await page.request.get((await page.getByRole("link", { name: /Phiếu tiếp nhận/ }).getAttribute("href")) ?? "")
  expect((await receipt.body()).subarray(0, 5).toString()).toBe("%PDF-")

  await (await Office.logIn(COMMUNE)).returnsDossier(product, "Thiếu chữ ký ở phiếu đăng ký.")
  await page.reload()
  await expect(page.getByText(/Trả lại để bổ sung: Thiếu chữ ký/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Nộp hồ sơ" })).toBeVisible()
  await expect
    .poll(async () => {
      await page.goto("/nha-san-xuat/tin-nhan")
      return page.getByText(/Thiếu chữ ký ở phiếu đăng ký/).count()
    })
    .toBeGreaterThan(0)
})

test("a producer writes an idea down and hands it to the commune; an owner invites somebody and takes her off again", async ({ page }) => {
  const stamp = Date.now().toString().slice(-6)
  await signsIn(page)
  await page.getByRole("link", { name: /Ý tưởng/ }).first().click()
  await page.getByLabel("Tên ý tưởng").fill(`Tinh dầu lá cam ${stamp}`)
  await page.getByRole("button", { name: "Bắt đầu" }).click()
  await page.getByLabel("Sản phẩm là gì").fill("Chưng cất từ lá cam tỉa cành.")
  await page.getByRole("button", { name: "Lưu", exact: true }).click()
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible()
  await page.getByRole("button", { name: "Nộp cho xã" }).click()
  await expect(page.getByText("Đã nộp").first()).toBeVisible()
  await expect(page.getByText("Chưng cất từ lá cam tỉa cành.")).toBeVisible()

  await page.goto("/nha-san-xuat/thanh-vien")
  const phone = `0977${stamp}`
  await page.getByLabel("Họ tên").fill("Trần Thị Bưởi")
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(phone)
  await page.getByRole("button", { name: "Mời", exact: true }).click()
  await expect(page.getByText(/Mã mời của Trần Thị Bưởi: \w{4}-\w{4}/)).toBeVisible()
  const card = page.locator(`[data-member="+84977${stamp}"]`)
  await expect(card.getByText("Đã mời, chưa vào")).toBeVisible()
  await card.getByText("Đổi vai trò hoặc xóa").click()
  await card.getByRole("button", { name: "Xóa khỏi trang này" }).click()
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible()
  await expect(card).toHaveCount(0)
})
