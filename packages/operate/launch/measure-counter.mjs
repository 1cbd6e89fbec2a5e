/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { randomBytes } from "node:crypto"
import { createRequire } from "node:module"
import { join } from "node:path"
import { Refusal, ROOT } from "./root.mjs"

const SALES = 100
const QUEUED = 1_000
const AT_ONCE = 100
const TOUCHES = 9

/** Runs in the page: from the touch that pays to the frame that shows "sold", in ms. */
const PAY = `new Promise((done) => {
  const pay = [...document.querySelectorAll("main button")].find((button) => /^Đủ/.test(button.textContent))
  const began = performance.now()
  const look = () => requestAnimationFrame(() => (document.querySelector("main h1")?.textContent === "Đã bán" ? done(performance.now() - began) : look()))
  pay.click()
  look()
})`

const middle = (/** @type {number[]} */ values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** UUIDv7, as a device makes it. */
function uuid() {
  const time = Date.now().toString(16).padStart(12, "0")
  const rest = randomBytes(10).toString("hex")
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
}

/**
 * The counter: one sale after the other on the server, a thousand that waited for a signal, and from the touch that pays to the word
 * "sold" on a device without one.
 * @param {{ shop: import("./shop.mjs").Shop, chromium: string }} input
 * @returns {Promise<import("./measure.mjs").Figure[]>}
 */
export async function measureCounter({ shop, chromium }) {
  const login = shop.logins.find(({ role }) => role === "seller")
  if (!login) throw new Refusal("The demo has no seller who could sign in")
  const { token } = await ask(shop, "/auth/user/emailpass", { body: { email: login.email, password: login.password } })
  const { points } = await ask(shop, "/counter/me", { token })
  const point_id = points[0].id
  const { items } = await ask(shop, `/counter/shelf?point_id=${point_id}`, { token })
  const boxes = items.flatMap((/** @type {any} */ item) => (item.price === null ? [] : item.lots.filter((/** @type {any} */ lot) => lot.state === "on_sale" && lot.quantity > 0).map((/** @type {any} */ lot) => ({ item, lot }))))
  if (boxes.length === 0) throw new Refusal("Nothing lies at the demo's point")
  const [device_id, shift_id] = [uuid(), uuid()]
  const say = (/** @type {string} */ kind, /** @type {object} */ rest) => ({ kind, id: uuid(), shift_id, made_at: new Date().toISOString(), ...rest })
  const sale = (/** @type {number} */ turn) => {
    const { item, lot } = boxes[turn % boxes.length]
    return say("sold", { lines: [{ variant_id: item.variant_id, lot_id: lot.id, quantity: 1, unit_price: item.price, discount: 0 }], payments: [{ tender: "cash", amount: item.price }] })
  }
  const send = async (/** @type {object[]} */ entries) => {
    const { results } = await ask(shop, "/counter/entries", { token, body: { point_id, device_id, sent_at: new Date().toISOString(), entries } })
    const refused = results.find((/** @type {{ status: string }} */ { status }) => status !== "accepted")
    if (refused) throw new Refusal(`A sale was refused: ${refused.problem?.en}`)
  }
  await send([say("shift_opened", { counted_cash: 0 })])
  const times = []
  for (let turn = 0; turn < SALES; turn++) {
    const one = [sale(turn)]
    const began = performance.now()
    await send(one)
    times.push(performance.now() - began)
  }
  const queued = Array.from({ length: QUEUED }, (_, turn) => sale(turn))
  const since = performance.now()
  for (let at = 0; at < QUEUED; at += AT_ONCE) await send(queued.slice(at, at + AT_ONCE))
  const synced = (performance.now() - since) / 1000
  await send([say("shift_closed", { counted_cash: 0 })])
  return [
    { name: "Counter sale on the server, p50", value: Math.round(middle(times)), unit: "ms", target: 150, bound: "most" },
    { name: "Counter, touch to sold, offline", value: Math.round(await touchToSold({ shop, chromium, login })), unit: "ms", target: 100, bound: "most" },
    { name: "Counter, a letter typed among 1,000 goods, work of a phone four times slower", value: Math.round(await letterAmongThousand({ shop, chromium, login })), unit: "ms", target: 50, bound: "most" },
    { name: "Counter, 1,000 sales synced", value: Math.round(synced * 10) / 10, unit: "s", target: 60, bound: "most" },
  ]
}

/**
 * A phone at the till with its shift open, in a real Chromium.
 * @template T
 * @param {{ shop: import("./shop.mjs").Shop, chromium: string, login: { email: string, password: string }, before?: (page: import("@playwright/test").Page) => Promise<unknown>, use: (page: import("@playwright/test").Page) => Promise<T> }} input
 * @returns {Promise<T>}
 */
async function atTheTill({ shop, chromium, login, before, use }) {
  /** @type {typeof import("@playwright/test")} */
  const { chromium: browserType } = createRequire(join(ROOT, "apps", "e2e", "package.json"))("@playwright/test")
  const browser = await browserType.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"] })
  try {
    const context = await browser.newContext({ baseURL: shop.storefront_url, viewport: { width: 360, height: 740 }, locale: "vi-VN" })
    const page = await context.newPage()
    await before?.(page)
    await page.goto("/quay")
    await page.getByLabel("E-mail").fill(login.email)
    await page.getByLabel("Mật khẩu").fill(login.password)
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await page.getByLabel("Tiền mặt đếm được").fill("0")
    await page.getByRole("button", { name: "Mở ca" }).click()
    await page.locator("main section ul > li > button:enabled").first().waitFor()
    return await use(page)
  } finally {
    await browser.close()
  }
}

/** Signal off: the median over several sales. @param {{ shop: import("./shop.mjs").Shop, chromium: string, login: { email: string, password: string } }} input */
const touchToSold = (input) =>
  atTheTill({
    ...input,
    use: async (page) => {
      await page.context().setOffline(true)
      const times = []
      for (let turn = 0; turn < TOUCHES; turn++) {
        await page.locator("main section ul > li > button:enabled").first().click()
        await page.locator('a[href="#thu"]:visible').click()
        await page.getByRole("button", { name: /^Đủ/ }).waitFor()
        times.push(/** @type {number} */ (await page.evaluate(PAY)))
        await page.getByRole("button", { name: "Bán tiếp" }).click()
      }
      return middle(times)
    },
  })

const GOODS = 1_000
/** A cheap phone against this machine. */
const SLOWER = 4

/** What the page's own thread works for one letter: scripts, styles and layout, by its clock and not the machine's, so that others' work does not count. @param {{ shop: import("./shop.mjs").Shop, chromium: string, login: { email: string, password: string } }} input */
const letterAmongThousand = (input) =>
  atTheTill({
    ...input,
    before: async (page) => {
      await page.context().route("**/api/quay/shelf*", async (route) => {
        const answer = await route.fetch()
        if (answer.status() !== 200) return route.fulfill({ response: answer })
        const shelf = await answer.json()
        const items = Array.from({ length: GOODS }, (_, number) => {
          const item = shelf.items[number % shelf.items.length]
          return { ...item, variant_id: `${item.variant_id}${number}`, gtin: String(10 ** 13 + number), title: `${item.title} ${number}`, lots: item.lots.map((/** @type {any} */ lot) => ({ ...lot, id: `${lot.id}${number}`, code: `${lot.code}${number}` })) }
        })
        return route.fulfill({ response: answer, json: { ...shelf, items } })
      })
    },
    use: async (page) => {
      const tools = await page.context().newCDPSession(page)
      await tools.send("Performance.enable", { timeDomain: "threadTicks" })
      const worked = async () => {
        const { metrics } = await tools.send("Performance.getMetrics")
        return metrics.reduce((sum, { name, value }) => (/^(Script|Layout|RecalcStyle)Duration$/.test(name) ? sum + value * 1000 : sum), 0)
      }
      const field = page.getByPlaceholder("Tìm hàng, mã lô")
      const cards = page.locator("main section ul > li > button")
      await field.click()
      const times = []
      for (const key of ["9", "9", "Backspace", "Backspace", "c", "a", "Backspace", "Backspace"]) {
        const before = await worked()
        const typed = await field.inputValue()
        await page.keyboard.press(key)
        await cards.filter({ hasText: key === "Backspace" ? typed.slice(0, -1) : typed + key }).first().waitFor()
        // Two frames on, what was typed is drawn.
        await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        times.push((await worked()) - before)
      }
      return middle(times) * SLOWER
    },
  })

/** @param {import("./shop.mjs").Shop} shop @param {string} path @param {{ token?: string, body?: object }} [options] @returns {Promise<any>} */
async function ask(shop, path, { token, body } = {}) {
  const answer = await fetch(`${shop.backend_url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Refusal(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}
