import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, expect, type BrowserContext, type Page } from "@playwright/test"
import { cameraSeeing } from "./camera"
import { environment } from "./environment"

export const SELLER = { email: "quay@vuquang.example", password: "demo-quay-hang-2026" }
export const MANAGER = { email: "diemban@vuquang.example", password: "demo-buoi-2026" }
export const QUAY = "/quay"

/** A tablet on a counter: a browser with a memory of its own that outlives being killed. */
export class Till {
  context!: BrowserContext
  page!: Page

  private constructor(
    private readonly memory: string,
    private readonly viewport: { width: number; height: number },
    private readonly camera: string[],
  ) {}

  /**
   * @param sees text of the QR code its camera looks at
   * @param point where the seller stands, of several
   */
  static async signedIn(viewport = { width: 1280, height: 800 }, sees?: string, point?: string): Promise<Till> {
    const memory = await mkdtemp(join(tmpdir(), "ocop-till-"))
    const till = new Till(memory, viewport, sees ? await cameraSeeing(sees, memory) : [])
    await till.switchOn()
    await till.page.goto(QUAY)
    await till.page.getByLabel("E-mail").fill(SELLER.email)
    await till.page.getByLabel("Mật khẩu").fill(SELLER.password)
    await till.page.getByRole("button", { name: "Đăng nhập" }).click()
    if (point) await till.page.getByRole("button", { name: point }).click()
    await expect(till.page.getByRole("heading", { name: "Mở ca" })).toBeVisible()
    await till.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    return till
  }

  async switchOn({ signal = true } = {}): Promise<void> {
    this.context = await chromium.launchPersistentContext(this.memory, {
      executablePath: environment.chromium ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--kiosk-printing", ...this.camera],
      baseURL: environment.storefrontUrl,
      viewport: this.viewport,
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    })
    this.context.setDefaultTimeout(20_000)
    await this.context.setOffline(!signal)
    // The paper is looked at, not printed.
    await this.context.addInitScript(() => void (window.print = () => undefined))
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
  }

  /** Off for good, as a battery does it: nobody was asked to save anything. */
  dies = () => this.context.close()
  losesSignal = () => this.context.setOffline(true)
  hasSignal = () => this.context.setOffline(false)

  async thrownAway(): Promise<void> {
    await this.context.close()
    await rm(this.memory, { recursive: true, force: true, maxRetries: 3 })
  }

  async opensShift(cash: number): Promise<void> {
    await this.page.getByLabel("Tiền mặt đếm được").fill(String(cash))
    await this.page.getByRole("button", { name: "Mở ca" }).click()
    await expect(this.page.getByPlaceholder("Tìm hàng, mã lô")).toBeVisible()
  }

  /** Goods on the shelf, of which something is left. */
  goods = () => this.page.locator("main section ul > li > button:enabled", { hasText: /còn \d/ })
  /** The line over the page: where everything is. */
  saved = () => this.page.locator('a[href="#gui"]').first()

  /** How many sheets the printer would take for the paper that was asked for. */
  async sheets(): Promise<number> {
    const pdf = (await this.page.pdf({ preferCSSPageSize: true })).toString("latin1")
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }

  /** Three boxes for the exact sum; answers how many touches it took. */
  async sellsThree(): Promise<number> {
    let touches = 0
    const tap = async (what: ReturnType<Page["locator"]>) => {
      await what.click()
      touches++
    }
    for (let box = 0; box < 3; box++) await tap(this.goods().first())
    await tap(this.page.locator('a[href="#thu"]:visible'))
    await tap(this.page.getByRole("button", { name: /^Đủ/ }))
    await expect(this.page.getByRole("heading", { name: "Đã bán" })).toBeVisible()
    return touches
  }
}

/** Asked of the server as somebody of the office or the counter. */
export async function askAs<T>(who: { email: string; password: string }, path: string, data?: object): Promise<T> {
  const door = await fetch(`${environment.backendUrl}/auth/user/emailpass`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(who) })
  const { token } = (await door.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
  const answer = await fetch(`${environment.backendUrl}${path}`, data ? { method: "POST", headers, body: JSON.stringify(data) } : { headers })
  if (!answer.ok) throw new Error(`${data ? "POST" : "GET"} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
