import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkChain, type HashedEntry } from "@ocop/traceability/rules/logbook"
import { chromium, expect, type BrowserContext, type Page } from "@playwright/test"
import { buildSync } from "esbuild"
import type * as KeepFile from "../../storefront/src/features/logbook/store/keep-file"
import type * as Shelf from "../../storefront/src/features/logbook/store/shelf"
import type * as WriteEntry from "../../storefront/src/features/logbook/store/write-entry"
import { environment } from "./environment"

/** Two members of one cooperative of the demonstration. */
export const HOA = { email: "htx.huongdien@vuquang.example", password: "demo-cam-bu-huong-dien-2026" }
export const LAN = { email: "lan.huongdien@vuquang.example", password: "demo-nhat-ky-vuon-2026" }
export type Member = typeof HOA

export const BOOK = "/nha-san-xuat/so-ghi-chep"

/** A member's phone: a browser with a memory of its own that outlives being killed. */
export class Phone {
  context!: BrowserContext
  page!: Page

  private constructor(
    private readonly memory: string,
    private readonly options: { executablePath?: string },
  ) {}

  static async of(member: Member, executablePath = environment.chromium ?? "/usr/bin/chromium"): Promise<Phone> {
    const phone = new Phone(await mkdtemp(join(tmpdir(), "ocop-phone-")), { executablePath })
    await phone.switchOn()
    await phone.page.goto("/nha-san-xuat")
    await phone.signIn(member)
    await expect(phone.page.getByRole("button", { name: "Đăng xuất" })).toBeVisible()
    await phone.page.goto(BOOK)
    await expect(phone.page.getByRole("heading", { name: "Ghi việc" })).toBeVisible()
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    return phone
  }

  async signIn({ email, password }: Member): Promise<void> {
    await this.page.getByLabel("Số điện thoại hoặc e-mail").fill(email)
    await this.page.getByLabel("Mật khẩu").fill(password)
    await this.page.getByRole("button", { name: "Đăng nhập" }).click()
  }

  /** Off for good, as a battery does it: nobody was asked to save anything. */
  async dies(): Promise<void> {
    await this.context.close()
  }

  async switchOn({ signal = true } = {}): Promise<void> {
    this.context = await chromium.launchPersistentContext(this.memory, {
      ...this.options,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
      baseURL: environment.storefrontUrl,
      viewport: { width: 360, height: 740 },
      locale: "vi-VN",
      timezoneId: "Asia/Ho_Chi_Minh",
    })
    this.context.setDefaultTimeout(20_000)
    await this.context.setOffline(!signal)
    this.page = this.context.pages()[0] ?? (await this.context.newPage())
  }

  async thrownAway(): Promise<void> {
    await this.context.close()
    await rm(this.memory, { recursive: true, force: true, maxRetries: 3 })
  }

  losesSignal = () => this.context.setOffline(true)
  hasSignal = () => this.context.setOffline(false)

  /** The line over the page: where everything is. */
  saved = () => this.page.locator('a[href="#gui"]').first()

  /** A day's work without the tapping: through the functions the screens call. Answers the ids, in order. */
  async writesMany(input: { entries: number; photos: number; note: string }): Promise<string[]> {
    await this.page.evaluate(STORE)
    return this.page.evaluate(async ({ entries, photos, note }) => {
      const { booksHere, openBook, keepFile, writeEntries } = (globalThis as unknown as { ocopStore: Store }).ocopStore
      const [owner] = await booksHere()
      if (!owner) throw new Error("No book lies on this phone")
      const book = openBook(owner.member_id)
      const plots = ((await book.fact("plots")) ?? []).filter(({ closed_on }) => closed_on === null)
      const plot = plots[0]
      if (!plot) throw new Error("This producer has no plot")
      const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date())
      const taken: Awaited<ReturnType<Store["keepFile"]>>[] = []
      for (let index = 0; index < photos; index++) {
        const canvas = new OffscreenCanvas(480, 360)
        const pen = canvas.getContext("2d")
        if (!pen) throw new Error("No canvas")
        for (let at = 0; at < 1_200; at++) {
          pen.fillStyle = `hsl(${(at * at * (index + 7)) % 360} 70% 50%)`
          pen.fillRect((at % 40) * 12, Math.floor(at / 40) * 12, 12, 12)
        }
        pen.fillText(`${note} ${index}`, 20, 20)
        taken.push(await keepFile(book, await canvas.convertToBlob({ type: "image/jpeg", quality: 0.8 }), "photo"))
      }
      const written = await writeEntries(
        book,
        Array.from({ length: entries }, (_, index) => ({
          kind: "irrigation" as const,
          happened_on: today,
          place: { plot_id: plot.id },
          content: { source: "stream", method: "drip", note: `${note} ${index}` },
          corrects: null,
          reason: null,
          attachments: taken.slice(index, index + 1),
        })),
      )
      return written.map(({ id }) => id)
    }, input)
  }
}

type Store = typeof Shelf & typeof KeepFile & typeof WriteEntry

/** The book's own store, made ready to be handed to an open page. */
const STORE = (() => {
  const store = join(__dirname, "../../storefront/src/features/logbook/store")
  const { outputFiles } = buildSync({
    stdin: { contents: ["shelf", "keep-file", "write-entry"].map((file) => `export * from "./${file}"`).join("\n"), resolveDir: store },
    bundle: true,
    format: "iife",
    globalName: "ocopStore",
    write: false,
  })
  return `${outputFiles[0]?.text ?? ""}\nglobalThis.ocopStore = ocopStore`
})()

/** The producer's book as the server has it, asked for as the member. */
export async function bookOnServer(member: Member) {
  const answer = await fetch(`${environment.backendUrl}/auth/producer/login`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ identifier: member.email, password: member.password }) })
  const { token } = (await answer.json()) as { token: string }
  const get = async <T>(path: string): Promise<T> => {
    const said = await fetch(`${environment.backendUrl}${path}`, { headers: { authorization: `Bearer ${token}` } })
    if (!said.ok) throw new Error(`GET ${path}: ${said.status} ${await said.text()}`)
    return (await said.json()) as T
  }
  const { missing_files } = await get<{ missing_files: string[] }>("/producer/logbook")
  const entries: HashedEntry[] = []
  for (;;) {
    const page = await get<{ entries: HashedEntry[]; head: { seq: number } }>(`/producer/logbook/entries?after_seq=${entries.at(-1)?.seq ?? 0}&limit=500`)
    entries.push(...page.entries)
    if (page.entries.length === 0 || (entries.at(-1)?.seq ?? 0) >= page.head.seq) break
  }
  return { entries, missing_files, fault: checkChain(entries) }
}
