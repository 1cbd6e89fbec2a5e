import type { Page } from "@playwright/test"

const vnd = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 })

/** As the shop writes it: `225.000 ₫` with a narrow space. */
export const formatPrice = (amount: number) => `${vnd.format(amount)}\u202f₫`

/** The same inside a regular expression, whatever space the browser reports. */
export const priceLike = (amount: number) => `${vnd.format(amount).replaceAll(".", "\\.")}\\s₫`

/** The sum that stands on the last button. */
export async function orderTotal(page: Page): Promise<number> {
  const label = await page.getByRole("button", { name: /^(Đặt hàng|Order) · .+₫/ }).innerText()
  return Number(/[\d.]+(?=\s*₫)/.exec(label)?.[0].replaceAll(".", ""))
}
