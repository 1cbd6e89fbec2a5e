import { expect, test } from "../support/journey"

const PASSWORD = "cam bu chin dung vu 2026"

test("a farmer joins on her phone, lists a product, and it is in the shop", async ({ page, office }) => {
  test.setTimeout(180_000)
  // Never a round number: alone, that would be read as a price.
  const stamp = `${Date.now().toString().slice(-6, -1)}7`
  const name = `Hộ vườn đồi Sơn Thọ ${stamp}`
  const phone = `0912${stamp}`
  const product = `Cam bù vườn đồi ${stamp}`
  const next = () => page.getByRole("button", { name: "Tiếp", exact: true }).click()

  await page.goto("/nha-san-xuat")
  const photo = { name: "giay.png", mimeType: "image/png", buffer: await page.screenshot() }
  await page.getByRole("link", { name: "Đăng ký tham gia" }).click()
  await page.getByRole("button", { name: "Bắt đầu" }).click()
  await page.getByLabel("Bạn là").selectOption("household")
  await page.getByLabel("Tên đầy đủ").fill(name)
  await expect(page.getByText("Đang nằm trên máy này")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Tên đầy đủ")).toHaveValue(name)
  await page.getByLabel("Số đăng ký").fill(`42C8-${stamp}`)
  await page.getByLabel("Mã số thuế").fill("3002101231")
  await next()
  await page.getByLabel("Xã", { exact: true }).fill("duc linh")
  await page.getByLabel("Làm gì, trồng gì").fill("Trồng cam bù trên đồi, hái tay từng quả.")
  await next()
  const which = page.getByText("Ý bạn là xã nào?")
  await expect(which.or(page.getByLabel("Người đại diện"))).toBeVisible()
  if (await which.isVisible()) {
    await page.getByRole("radio", { name: /Mai Hoa/ }).first().check()
    await next()
  }
  await page.getByLabel("Người đại diện").fill("Nguyễn Thị Lan")
  await page.getByLabel("Số điện thoại").fill(phone)
  await next()
  await expect(page.getByRole("heading", { name: "Giấy tờ" })).toBeVisible()
  const wanting = page.locator("[data-missing]")
  for (let left = await wanting.count(); left > 0; left -= 1) {
    await page.getByLabel("Loại giấy").selectOption((await wanting.first().getAttribute("data-missing")) ?? "")
    await page.getByLabel(/Ảnh chụp hoặc PDF/).setInputFiles(photo)
    await page.getByRole("button", { name: "Gửi giấy này" }).click()
    await expect(wanting).toHaveCount(left - 1)
  }
  await page.getByRole("link", { name: "Tiếp", exact: true }).click()
  await page.getByRole("checkbox").check()
  await page.getByRole("button", { name: "Nộp hồ sơ" }).click()
  await expect(page.getByText(/Mã hồ sơ ĐK-/)).toBeVisible()

  const code = await office.takesIn(name)
  await page.reload()
  await page.getByRole("link", { name: "Tôi có mã mời" }).click()
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(phone)
  await page.getByLabel("Mã", { exact: true }).fill(code)
  await page.getByLabel("Mật khẩu mới").fill(PASSWORD)
  await page.getByLabel("Gõ lại mật khẩu").fill(PASSWORD)
  await page.getByRole("button", { name: "Đặt mật khẩu và vào" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name, { ignoreCase: true })

  await page.getByRole("link", { name: /Giá, số hàng, đăng mới/ }).click()
  await page.getByRole("button", { name: "Đăng sản phẩm mới" }).click()
  await page.getByLabel("Tên sản phẩm").fill(product)
  await page.getByLabel("Giới thiệu").fill("Hái khi chín, ngọt đậm.")
  await page.getByLabel("Nhóm sản phẩm").selectOption({ index: 1 })
  await page.getByLabel("Quanh năm").check()
  await page.getByLabel("Giá bán").fill("250.000")
  await page.getByLabel("Số hàng còn").fill("12")
  await page.getByLabel("Cân nặng cả hộp").fill("5000")
  await page.getByLabel("Khối lượng tịnh").fill("5 kg")
  await page.getByLabel("Bảo quản").fill("Nơi thoáng, dùng trong 20 ngày.")
  await page.getByLabel("Thêm ảnh").setInputFiles(photo)
  await expect(page.getByRole("img", { name: "Ảnh 1" })).toBeVisible()
  await page.getByRole("button", { name: "Lưu bản nháp" }).click()
  await page.getByRole("button", { name: "Gửi văn phòng duyệt" }).click()
  await expect(page.getByText("Văn phòng đang xem")).toBeVisible()

  await office.publishes(product)
  await expect
    .poll(async () => {
      await page.goto(`/san-pham?q=${encodeURIComponent(product)}`)
      return page.getByRole("link", { name: product }).count()
    })
    .toBeGreaterThan(0)
  await page.getByRole("link", { name: product }).first().click()
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" }).first()).toBeVisible()
  await expect(page.getByText("quanh năm").first()).toBeVisible()
})
