import type { Page } from "@playwright/test"
import { orange } from "../support/goods"
import { expect, test } from "../support/journey"

const field = (page: Page) => page.locator("#tim")

test("suggestions are there while one types, and the keyboard chooses", async ({ page }) => {
  await page.goto("/")
  await field(page).focus()
  await page.keyboard.type("cam chanh vi", { delay: 30 })

  const list = page.getByRole("listbox", { name: "Gợi ý tìm kiếm" })
  await expect(list.getByRole("group", { name: "Sản phẩm" }).getByRole("option", { name: new RegExp(orange.title) })).toBeVisible()
  const box = page.getByRole("combobox", { name: "Tìm sản phẩm" }).filter({ visible: true }).first()
  await expect(box).toHaveAttribute("aria-expanded", "true")
  await page.keyboard.press("ArrowDown")
  await expect(list.getByRole("option", { selected: true })).toHaveText(new RegExp(orange.title))
  expect(await box.getAttribute("aria-activedescendant")).toBe(await list.getByRole("option", { selected: true }).getAttribute("id"))
  await page.keyboard.press("Escape")
  await expect(list).toBeHidden()
  await expect(box).toHaveAttribute("aria-expanded", "false")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("Enter")

  await expect(page.getByRole("heading", { level: 1 })).toContainText(orange.title, { ignoreCase: true })
})

test("an old commune name, a maker and a story are suggested, and what is mistyped is spelled", async ({ page }) => {
  await page.goto("/")
  await field(page).pressSequentially("duc linh", { delay: 20 })
  await expect(page.getByRole("option", { name: /Mai Hoa.*Đức Lĩnh/ })).toBeVisible()
  await field(page).fill("htx ong")
  await expect(page.getByRole("group", { name: "Nhà vườn" }).getByRole("option", { name: /HTX ong rừng/ })).toBeVisible()
  await field(page).fill("cm bu")
  await expect(page.getByRole("group", { name: /Có phải bạn tìm “cam bù”/ }).getByRole("option").first()).toHaveText("cam bù")
  await field(page).fill("la chuoi")
  await page.getByRole("group", { name: "Câu chuyện" }).getByRole("option", { name: /gói lá chuối/ }).click()
  await expect(page.locator("#chuyen")).toBeInViewport()
})

test("an answer that comes late is not shown for newer words", async ({ page }) => {
  await page.route("**/api/suggestions?*", async (route) => {
    const late = route.request().url().includes("q=mat+o&")
    if (late) await new Promise((done) => setTimeout(done, 1_500))
    await route.continue().catch(() => undefined)
  })
  await page.goto("/")
  await field(page).fill("mat o")
  const asked = page.waitForRequest(/q=mat\+o&/)
  await asked
  await field(page).fill("htx ong")

  await expect(page.getByRole("option", { name: /HTX ong rừng/ })).toBeVisible()
  await expect(page.getByRole("option", { name: /^Mật ong Ân Phú/ })).toHaveCount(0)
})

test("what was searched stays on this device, and is forgotten when asked", async ({ page }) => {
  await page.goto("/")
  await field(page).fill("mật ong rừng")
  await expect(field(page)).toHaveRole("combobox")
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/san-pham\?/)
  await page.goto("/")
  await field(page).focus()

  await expect(page.getByRole("group", { name: "Vừa tìm trên máy này" }).getByRole("option", { name: "mật ong rừng" })).toBeVisible()
  await page.getByRole("button", { name: "Xóa các từ vừa tìm" }).click()
  await expect(page.getByRole("option")).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem("ocop-vua-tim"))).toBeNull()
})

test("the list says how words were read", async ({ page }) => {
  await page.goto(`/san-pham?q=${encodeURIComponent("cm bù dưới 200k")}`)

  await expect(page.locator("main")).toContainText("Đang hiện kết quả cho “cam bù”")
  await expect(page.locator("main")).toContainText("Hiểu từ lời bạn gõ: đến 200.000")
  await page.goto(`/en/san-pham?q=${encodeURIComponent("honey qwertyuiop")}`)
  await expect(page.locator("main")).toContainText("Nothing here goes by “qwertyuiop”")
})
