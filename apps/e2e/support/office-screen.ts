import { expect, type Page } from "@playwright/test"
import { environment } from "./environment"

/** An officer at the screens of Medusa Admin. */
export class OfficeScreen {
  constructor(private readonly page: Page) {}

  async logsIn({ email, password } = environment.admin): Promise<void> {
    await this.page.context().addCookies([{ name: "lng", value: "vi", url: environment.backendUrl }])
    await this.page.goto(`${environment.backendUrl}/app/login`)
    await this.page.locator('input[name="email"]').fill(email)
    await this.page.locator('input[name="password"]').fill(password)
    await this.page.keyboard.press("Enter")
    await this.page.waitForURL((url) => !url.pathname.endsWith("/login"))
  }

  /** @param path behind `/app` */
  async opens(path: string): Promise<void> {
    await this.page.goto(`${environment.backendUrl}/app${path}`)
  }

  async opensOrder(code: string): Promise<void> {
    await this.logsIn()
    const answer = await this.page.request.get(`${environment.backendUrl}/admin/orders?q=${code}&fields=id,custom_display_id`)
    const { orders } = (await answer.json()) as { orders: { id: string; custom_display_id: string }[] }
    const order = orders.find((each) => each.custom_display_id === code)
    if (!order) throw new Error(`The office's screens know no order ${code}`)
    await this.page.goto(`${environment.backendUrl}/app/orders/${order.id}`)
    await expect(this.page.getByText(`Đơn ${code}`)).toBeVisible()
  }

  /** Looks for everything a lot of this code became and reached. */
  async searchesForRecall(code: string): Promise<void> {
    await this.page.goto(`${environment.backendUrl}/app/recalls/start`)
    await this.page.getByLabel("Mã lô").fill(code)
    await this.page.getByRole("button", { name: "Tìm", exact: true }).click()
    await expect(this.page.getByText(/Tìm thấy trong/)).toBeVisible()
  }

  async confirmsTransfer(reference: string): Promise<void> {
    await this.page.getByLabel("Mã giao dịch trên sao kê").fill(reference)
    await this.page.getByRole("button", { name: "Xác nhận đã nhận tiền" }).click()
    await expect(this.page.getByText("Đã trả đủ")).toBeVisible()
  }

  async collectsAndRemitsCash(): Promise<void> {
    await this.page.getByRole("button", { name: "Ghi đã thu" }).click()
    await this.page.getByRole("button", { name: "Ghi đã nộp" }).click()
    await expect(this.page.getByText("Đã trả đủ")).toBeVisible()
  }
}
