import { expect, type Page } from "@playwright/test"

export const hoa = { name: "Nguyễn Thị Hoa", phone: "0912 345 678" }

interface Where {
  province: string
  commune: string
  line1: string
}

export const HOME_IN_HA_TINH: Where = { province: "ha tinh", commune: "mai hoa", line1: "12 thôn Mỹ Ngọc" }

const WORDS = {
  vi: {
    prefix: "",
    add: "Thêm vào giỏ",
    added: /Đã vào giỏ/,
    name: "Họ và tên",
    phone: "Số điện thoại",
    province: "Tỉnh, thành phố",
    commune: "Xã, phường",
    line1: "Số nhà, đường, thôn xóm",
    review: "Xem lại đơn",
    reviewing: "Xem lại trước khi đặt",
    place: /^Đặt hàng · .+₫/,
  },
  en: {
    prefix: "/en",
    add: "Add to cart",
    added: /In your cart/,
    name: "Full name",
    phone: "Phone number",
    province: "Province or city",
    commune: "Commune or ward",
    line1: "House number, street, hamlet",
    review: "Review the order",
    reviewing: "Look it over before ordering",
    place: /^Order · .+₫/,
  },
}

/** Somebody who buys, by what she sees and presses. */
export class Buyer {
  constructor(
    readonly page: Page,
    private readonly language: "vi" | "en" = "vi",
  ) {}

  get words() {
    return WORDS[this.language]
  }

  in(language: "vi" | "en"): Buyer {
    return new Buyer(this.page, language)
  }

  path(path: string): string {
    return `${this.words.prefix}${path}`
  }

  /** Pressed before the script has come, the button leads into the cart instead of saying so on the page. */
  async takesIntoCart(handle: string): Promise<void> {
    await this.page.goto(this.path(`/san-pham/${handle}`))
    await this.page.getByRole("button", { name: this.words.add }).first().click()
    await expect(this.page.getByText(this.words.added).or(this.page.locator("[data-variant]")).first()).toBeVisible()
  }

  /** Opens the checkout and fills in who and where, as she would type it. */
  async saysWhoAndWhere(where: Where = HOME_IN_HA_TINH): Promise<void> {
    const { page, words } = this
    await page.goto(this.path("/thanh-toan"))
    await page.getByLabel(words.name).fill(hoa.name)
    await page.getByLabel(words.phone).fill(hoa.phone)
    await this.chooses(words.province, where.province)
    await this.chooses(words.commune, where.commune)
    await page.getByLabel(words.line1).fill(where.line1)
  }

  /** Types into a type-ahead and takes the first thing it offers. */
  async chooses(field: string, typed: string): Promise<void> {
    const combobox = this.page.getByRole("combobox", { name: field })
    await combobox.fill(typed)
    await this.page.getByRole("option").first().click()
    await expect(combobox).toHaveAttribute("aria-expanded", "false")
  }

  async looksTheOrderOver(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.review }).click()
    await expect(this.page.getByRole("heading", { name: this.words.reviewing })).toBeVisible()
    await expect(this.page.getByRole("button", { name: this.words.place })).not.toHaveAttribute("aria-disabled", "true")
  }

  /** Presses the last button and answers the code of the order. */
  async places(): Promise<string> {
    await this.page.getByRole("button", { name: this.words.place }).click()
    await this.page.waitForURL(/\/don-hang\/[A-Z0-9]+$/)
    return new URL(this.page.url()).pathname.split("/").at(-1) ?? ""
  }

  /** Things in the cart, as the header says. */
  async countInCart(): Promise<number> {
    return Number(await this.page.locator("[data-cart-count]").first().getAttribute("data-cart-count"))
  }
}
