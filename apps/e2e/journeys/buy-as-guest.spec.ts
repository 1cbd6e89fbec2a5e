import { formatPrice, orderTotal, priceLike } from "../support/money"
import { hoa, HOME_IN_HA_TINH } from "../support/buyer"
import { orange } from "../support/goods"
import { ALONE, expect, test } from "../support/journey"

test("a guest finds the orange on the home page and orders it, to pay when it arrives", async ({ page, buyer }) => {
  await page.goto("/")
  await page.getByRole("link", { name: new RegExp(orange.title) }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(orange.title, { ignoreCase: true })
  await page.getByRole("button", { name: "Thêm vào giỏ" }).first().click()
  await expect.poll(() => buyer.countInCart()).toBe(1)
  await page.getByRole("link", { name: "Giỏ · 1" }).click()

  await page.getByRole("button", { name: "Thêm một" }).click()
  await page.getByRole("link", { name: new RegExp(`^Đặt hàng · ${priceLike(2 * orange.price)}`) }).click()
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  await expect(page.getByText(hoa.name)).toBeVisible()
  await expect(page.getByText(/12 thôn Mỹ Ngọc, xã Mai Hoa/)).toBeVisible()
  const total = await orderTotal(page)
  const code = await buyer.places()

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Đã nhận đơn", { ignoreCase: true })
  await expect(page.getByText(code).first()).toBeVisible()
  await expect(page.getByText(new RegExp(`trả ${priceLike(total)} khi nhận hàng`))).toBeVisible()
  expect(page.url()).not.toContain("912")
  await page.goto("/gio-hang")
  await expect(page.getByText("Giỏ còn trống.")).toBeVisible()
})

test("an English reader buys without meeting a Vietnamese button", async ({ page, buyer }) => {
  const reader = buyer.in("en")
  await page.goto("/en")
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/)
  await reader.takesIntoCart(orange.handle)
  await reader.saysWhoAndWhere(HOME_IN_HA_TINH)
  await reader.looksTheOrderOver()
  await reader.places()

  await expect(page.getByRole("heading", { level: 1 })).toContainText("Order received", { ignoreCase: true })
  await expect(page.getByText(/you pay .+₫ when the goods arrive/)).toBeVisible()
  expect(new URL(page.url()).pathname).toMatch(/^\/en\/don-hang\//)
})

test("the whole purchase goes by keyboard alone", async ({ page, buyer }) => {
  await page.goto(`/san-pham/${orange.handle}`)
  const add = page.getByRole("button", { name: "Thêm vào giỏ" }).first()
  await expect.poll(async () => {
    await page.keyboard.press("Tab")
    return add.evaluate((button) => button === document.activeElement)
  }).toBe(true)
  await page.keyboard.press("Enter")
  await expect.poll(() => buyer.countInCart()).toBe(1)

  await page.goto("/thanh-toan")
  await page.getByLabel("Họ và tên").focus()
  await page.keyboard.type(hoa.name)
  await page.keyboard.press("Tab")
  await page.keyboard.type(hoa.phone)
  await page.keyboard.press("Tab")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("radio", { name: "Giao tận nơi" })).toBeFocused()
  await page.keyboard.press("Tab")
  await page.keyboard.type("ha tinh")
  await expect(page.getByRole("option")).not.toHaveCount(0)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  await page.keyboard.type("duc linh")
  await expect(page.getByRole("option", { name: /nay là xã Mai Hoa/ })).toBeVisible()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")
  await expect(page.getByText("xã Đức Lĩnh nay là xã Mai Hoa")).toBeVisible()
  await page.keyboard.press("Tab")
  await page.keyboard.type("12 thôn Mỹ Ngọc")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { name: "Xem lại trước khi đặt" })).toBeFocused()
  const place = page.getByRole("button", { name: buyer.words.place })
  await expect(place).not.toHaveAttribute("aria-disabled", "true")
  await place.focus()
  await page.keyboard.press("Enter")

  await page.waitForURL(/\/don-hang\//)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Đã nhận đơn", { ignoreCase: true })
})

test("pressing the last button twice makes one order", async ({ page, buyer }) => {
  const codes: string[] = []
  await page.route("**/api/orders", async (route) => {
    const response = await route.fetch()
    codes.push(((await response.json()) as { order: { code: string } }).order.code)
    await route.fulfill({ response })
  })
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  await page.getByRole("button", { name: buyer.words.place }).dblclick()
  await page.waitForURL(/\/don-hang\//)

  expect(new Set(codes).size).toBe(1)
})

test("an answer lost on the way becomes one order, not two", async ({ page, buyer }) => {
  const keys: (string | undefined)[] = []
  const codes: string[] = []
  await page.route("**/api/orders", async (route) => {
    keys.push(route.request().headers()["idempotency-key"])
    const response = await route.fetch()
    codes.push(((await response.json()) as { order: { code: string } }).order.code)
    if (keys.length === 1) await route.abort("connectionreset")
    else await route.fulfill({ response })
  })
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  await page.getByRole("button", { name: buyer.words.place }).click()
  await expect(page.getByText(/không thể thành hai đơn/)).toBeVisible()
  await page.waitForURL(/\/don-hang\//)

  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
  expect(new Set(codes).size).toBe(1)
})

test("a price that changes while she reads is shown again before anything is ordered", ALONE, async ({ page, buyer, office }) => {
  await buyer.takesIntoCart(orange.handle)
  await buyer.saysWhoAndWhere()
  await buyer.looksTheOrderOver()
  const putBack = await office.setPrice(orange.handle, orange.price + 10_000)
  try {
    await page.getByRole("button", { name: buyer.words.place }).click()

    await expect(page.getByText("Có thay đổi từ lúc bạn xem")).toBeVisible()
    await expect(page.getByText(`giá đổi từ ${formatPrice(orange.price)} thành ${formatPrice(orange.price + 10_000)}`)).toBeVisible()
    expect(page.url()).toContain("/thanh-toan")
    await buyer.places()
    await expect(page.getByText(formatPrice(orange.price + 10_000)).first()).toBeVisible()
  } finally {
    await putBack()
  }
})

test("no consent is ticked for her, what is missing is said beside its field, and nothing typed is lost by a reload", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/thanh-toan")
  const consents = page.getByRole("checkbox")
  await expect(consents).not.toHaveCount(0)
  for (const consent of await consents.all()) await expect(consent).not.toBeChecked()
  await page.getByLabel("Họ và tên").fill(hoa.name)
  await page.getByLabel("Số điện thoại").fill("0112 345")
  await page.getByLabel("Lời nhắn (không bắt buộc)").fill("Gọi trước khi giao")
  await page.getByRole("button", { name: "Xem lại đơn" }).click()

  const summary = page.getByRole("group", { name: /Còn \d chỗ cần sửa/ })
  await expect(summary).toBeFocused()
  await expect(page.getByLabel("Số điện thoại")).toHaveAttribute("aria-invalid", "true")
  await summary.getByRole("link", { name: /Số này chưa đúng/ }).click()
  await expect(page.getByLabel("Số điện thoại")).toBeFocused()

  await page.reload()
  await expect(page.getByLabel("Họ và tên")).toHaveValue(hoa.name)
  await expect(page.getByLabel("Số điện thoại")).toHaveValue("0112 345")
  await expect(page.getByLabel("Lời nhắn (không bắt buộc)")).toHaveValue("Gọi trước khi giao")
})

test("an address pasted in its old form is shown back in today’s units", async ({ page, buyer }) => {
  await buyer.takesIntoCart(orange.handle)
  await page.goto("/thanh-toan")
  await page.getByLabel("Số nhà, đường, thôn xóm").fill("Thôn Mỹ Ngọc, xã Đức Lĩnh, huyện Vũ Quang, tỉnh Hà Tĩnh")
  await page.getByRole("button", { name: "Tìm xã và tỉnh trong địa chỉ này" }).click()
  await expect(page.getByRole("heading", { name: "Có phải địa chỉ này không?" })).toBeVisible()
  await page.getByRole("button", { name: "Đúng, dùng địa chỉ này" }).first().click()

  await expect(page.getByRole("combobox", { name: "Xã, phường" })).toHaveValue(/Mai Hoa/)
  await expect(page.getByRole("combobox", { name: "Tỉnh, thành phố" })).toHaveValue(/Hà Tĩnh/)
  await expect(page.getByLabel("Số nhà, đường, thôn xóm")).toHaveValue(/Mỹ Ngọc/)
  await expect(page.getByText(/Giao trong tỉnh Hà Tĩnh: .+₫/)).toBeVisible()
})
