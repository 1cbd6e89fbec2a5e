import { DEMO_LOGINS, DEMO_PRODUCER_LOGINS } from "@ocop/demo"
import { type Browser, type BrowserContextOptions, type Page, request, type APIRequestContext } from "@playwright/test"
import { environment } from "./environment"

type Role = (typeof DEMO_LOGINS)[number]["role"] | "producer"

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } satisfies BrowserContextOptions
export const DESK = { viewport: { width: 1280, height: 800 } } satisfies BrowserContextOptions

/** Somebody with a login of the demonstration: says things to the office over HTTP, and sits down at its screens. */
export class Person {
  private constructor(
    private readonly token: string,
    private readonly http: APIRequestContext,
    readonly id: string,
  ) {}

  static async of(role: Role, which = 0): Promise<Person> {
    const login = role === "producer" ? DEMO_PRODUCER_LOGINS[which] : DEMO_LOGINS.filter((each) => each.role === role)[which]
    if (!login) throw new Error(`The demonstration has no login ${which} of a ${role}`)
    const door = await request.newContext({ baseURL: environment.backendUrl })
    const answer = await door.post(role === "producer" ? "/auth/producer/login" : "/auth/user/emailpass", {
      data: role === "producer" ? { identifier: login.email, password: login.password } : { email: login.email, password: login.password },
    })
    if (!answer.ok()) throw new Error(`${login.email} cannot come in: ${answer.status()} ${await answer.text()}`)
    const { token } = (await answer.json()) as { token: string }
    await door.dispose()
    const http = await request.newContext({ baseURL: environment.backendUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } })
    const { actor_id } = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as { actor_id: string }
    return new Person(token, http, actor_id)
  }

  async get<T>(path: string): Promise<T> {
    return read(await this.http.get(this.at(path)), path)
  }

  async post<T = unknown>(path: string, data: object = {}): Promise<T> {
    return read(await this.http.post(this.at(path), { data }), path)
  }

  /** A browser of their own at a page of Medusa Admin, signed in. */
  async sitsAt(browser: Browser, path: string, device: BrowserContextOptions = DESK): Promise<Page> {
    const context = await browser.newContext({ ...device, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })
    await context.addCookies([{ name: "lng", value: "vi", url: environment.backendUrl }])
    const answer = await context.request.post(`${environment.backendUrl}/auth/session`, { headers: { authorization: `Bearer ${this.token}` } })
    if (!answer.ok()) throw new Error(`No session: ${answer.status()}`)
    const page = await context.newPage()
    await page.goto(this.screen(path))
    return page
  }

  screen(path: string): string {
    return `${environment.backendUrl}/app/${path}`
  }

  private at(path: string): string {
    return path.startsWith("/") ? path : `/admin/ocop/${path}`
  }
}

async function read<T>(answer: Awaited<ReturnType<APIRequestContext["get"]>>, path: string): Promise<T> {
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as T
}
