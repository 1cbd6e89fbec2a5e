import { randomUUID } from "node:crypto"
import { request, type APIRequestContext, type Page } from "@playwright/test"
import { environment } from "./environment"

/** Who signs in for HTX cam bù Hương Điền in the demonstration. */
export const HUONG_DIEN = { identifier: "htx.huongdien@vuquang.example", password: "demo-cam-bu-huong-dien-2026" }

/** What a producer does in its portal, through the addresses its screens use; for what a journey does not look at. */
export class Producer {
  private constructor(private readonly http: APIRequestContext) {}

  static async signIn(who = HUONG_DIEN): Promise<Producer> {
    const door = await request.newContext({ baseURL: environment.backendUrl })
    const answer = await door.post("/auth/producer/login", { data: who })
    if (!answer.ok()) throw new Error(`The producer cannot sign in: ${answer.status()} ${await answer.text()}`)
    const { token } = (await answer.json()) as { token: string }
    await door.dispose()
    return new Producer(await request.newContext({ baseURL: environment.backendUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } }))
  }

  /** Hands a product in that the office may publish as it is. */
  async handsIn(title: string, picture: Buffer): Promise<void> {
    const { picture: shown } = await this.post<{ picture: { url: string } }>("/producer/pictures", { upload_id: await this.uploads("cam.png", picture) })
    const { listing } = await this.post<{ listing: { id: string } }>("/producer/listings", {
      title,
      description: "Hái khi chín.",
      group: "I.1a",
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      price: 250_000,
      weight: 5_200,
      stock: 5,
      label: { net_quantity: "5 kg", storage: "Nơi thoáng mát" },
      pictures: [shown.url],
    })
    await this.post(`/producer/listings/${listing.id}/submit`, {})
  }

  /** Writes a harvest of today into the book; its lot opens by itself. */
  async harvests(kg: number): Promise<{ id: string }> {
    const { plots } = await this.get<{ plots: { id: string; name: string; closed_on: string | null }[] }>("/producer/logbook")
    // A plot that another journey has just sprayed gives nothing yet.
    const plot = plots.find(({ name, closed_on }) => closed_on === null && !name.startsWith("Thử"))
    if (!plot) throw new Error("This producer has no plot")
    const now = new Date()
    const entry = {
      id: uuidOf(now),
      kind: "harvest",
      happened_on: new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now),
      recorded_at: now.toISOString(),
      place: { plot_id: plot.id },
      content: { quantity: { value: kg, unit: "kg" }, pickers: 2, container: "crate" },
    }
    await this.post("/producer/logbook/entries", { device_id: "journey-of-lots", entries: [entry] })
    return { id: entry.id }
  }

  /** The lot that began with this entry; null: it is not open yet. */
  async lotOf(entry_id: string): Promise<{ id: string; code: string } | null> {
    const { lots } = await this.get<{ lots: { id: string; code: string; origin_entry_id: string | null }[] }>("/producer/lots?kind=harvest&limit=200")
    return lots.find(({ origin_entry_id }) => origin_entry_id === entry_id) ?? null
  }

  /** Boxes of a lot go back from the shelf into the store. */
  async takesBack(lot_id: string): Promise<void> {
    await this.post(`/producer/lots/${lot_id}/withdraw`, { reason: "Thử xong, trả lại như cũ" })
  }

  private async get<T>(path: string): Promise<T> {
    const answer = await this.http.get(path)
    if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  private async uploads(filename: string, bytes: Buffer): Promise<string> {
    const { upload } = await this.post<{ upload: { id: string } }>("/producer/uploads", { filename, size: bytes.length })
    const answer = await this.http.put(`/producer/uploads/${upload.id}?offset=0`, { data: bytes, headers: { "content-type": "application/octet-stream" } })
    if (!answer.ok()) throw new Error(`PUT upload: ${answer.status()} ${await answer.text()}`)
    return upload.id
  }

  private async post<T = unknown>(path: string, data: unknown): Promise<T> {
    const answer = await this.http.post(path, { data })
    if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as T
  }
}

/** UUIDv7: a phone numbers its entries by the time it writes them. */
const uuidOf = (at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, "0")
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

/** Through the door of the portal, as a person. */
export async function signsIn(page: Page, { identifier, password } = HUONG_DIEN): Promise<void> {
  await page.goto("/nha-san-xuat")
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(identifier)
  await page.getByLabel("Mật khẩu").fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.getByRole("button", { name: "Đăng xuất" }).waitFor()
}
