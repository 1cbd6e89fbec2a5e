import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { Refusal, ROOT } from "./root.mjs"

const require = createRequire(import.meta.url)

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number} target
 * @property {"least" | "most"} bound
 *
 * @typedef {object} Target
 * @property {import("./shop.mjs").Shop} shop
 * @property {Goods} goods
 *
 * @typedef {object} Goods
 * @property {string} handle
 * @property {string} variant_id
 */

/** @param {Figure} figure */
export const isReached = ({ value, target, bound }) => (bound === "least" ? value >= target : value <= target)

/** The first product a buyer could order now. @param {import("./shop.mjs").Shop} shop @returns {Promise<Goods>} */
export async function findGoods(shop) {
  /** @type {import("@ocop/catalogue/http").ProductListResponse} */
  const { products } = await call(shop, "/store/ocop/products?in_stock=true&limit=50")
  for (const { handle, variant_id } of products) {
    if (variant_id) return { handle, variant_id }
  }
  throw new Refusal("The shop has nothing to order")
}

/** @param {Target} target @returns {Promise<Figure[]>} */
export async function measurePage({ shop, goods }) {
  const url = `${shop.storefront_url}/san-pham/${goods.handle}`
  const answer = await fetch(url)
  if (!answer.ok) throw new Refusal(`${url} answers ${answer.status}`)
  const html = await answer.text()
  /** @type {(options: { url: string, connections: number, duration: number }) => Promise<{ requests: { average: number }, latency: { p99: number }, non2xx: number }>} */
  const autocannon = require("autocannon")
  await autocannon({ url, connections: 8, duration: 3 })
  const { requests, latency, non2xx } = await autocannon({ url, connections: 8, duration: 10 })
  if (non2xx) throw new Refusal(`${non2xx} of the answers of ${url} were not good`)
  return [
    { name: "Product page", value: Math.round(requests.average), unit: "requests/s", target: 1000, bound: "least" },
    { name: "Product page, p99", value: latency.p99, unit: "ms", target: 30, bound: "most" },
    { name: "Product page, HTML", value: kilobytes([html]), unit: "kB gzip", target: 40, bound: "most" },
    { name: "Product page, script", value: kilobytes(await scriptsOf(html, url)), unit: "kB gzip", target: 150, bound: "most" },
  ]
}

/** Every script the page loads without anybody touching it, also what it loads after its picture. @param {string} html @param {string} base */
async function scriptsOf(html, base) {
  const old = new Set([...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*\bnomodule\b/gi)].map(([, source]) => source))
  const sources = new Set(html.match(/\/_next\/static\/chunks\/[\w.~-]+\.js/g) ?? [])
  return Promise.all([...sources].filter((source) => !old.has(source)).map(async (source) => (await fetch(new URL(source, base))).text()))
}

/** @param {string[]} texts */
const kilobytes = (texts) => round(texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000)

/**
 * Lighthouse as a phone, three times, the middle one.
 * @param {Target & { processes: import("./processes.mjs").Processes, chromium: string, dir: string }} input
 * @returns {Promise<Figure[]>}
 */
export async function measureLighthouse({ shop, goods, processes, chromium, dir }) {
  const runs = []
  for (const run of [1, 2, 3]) {
    const output = join(dir, `lighthouse-${run}.json`)
    const args = [join(ROOT, "node_modules", "lighthouse", "cli", "index.js"), `${shop.storefront_url}/san-pham/${goods.handle}`, "--output=json", `--output-path=${output}`, "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu"]
    const look = () => processes.run({ name: "Lighthouse", program: process.execPath, args, cwd: ROOT, env: { ...process.env, CHROME_PATH: chromium }, logFile: join(dir, "lighthouse.log") })
    // Chromium now and then loses the beginning of its own trace (NO_NAVSTART): that says nothing about the page.
    await look().catch(look)
    runs.push(JSON.parse(readFileSync(output, "utf8")))
  }
  runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score)
  const { categories, audits } = runs[1]
  return [
    { name: "Lighthouse mobile, performance", value: categories.performance.score, unit: "", target: 0.98, bound: "least" },
    { name: "Lighthouse mobile, accessibility", value: categories.accessibility.score, unit: "", target: 1, bound: "least" },
    { name: "Lighthouse mobile, best practices", value: categories["best-practices"].score, unit: "", target: 1, bound: "least" },
    { name: "Lighthouse mobile, SEO", value: categories.seo.score, unit: "", target: 1, bound: "least" },
    { name: "Largest contentful paint", value: round(audits["largest-contentful-paint"].numericValue / 1000, 2), unit: "s", target: 1.8, bound: "most" },
    { name: "Cumulative layout shift", value: round(audits["cumulative-layout-shift"].numericValue, 3), unit: "", target: 0, bound: "most" },
  ]
}

const QUERIES = ["cam vu quang", "mật ong", "bưởi", "cam", "che", "tinh bot nghe", "ruou", "xã Mai Hoa", "duc linh", "zzz"]

/** @param {Target} target @returns {Promise<Figure[]>} */
export async function measureSearch({ shop }) {
  const ask = (/** @type {number} */ turn) => call(shop, `/store/ocop/products?q=${encodeURIComponent(QUERIES[turn % QUERIES.length] ?? "")}`)
  // As somebody types them: "m", "ma", "mat" …
  const typed = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))
  const suggest = (/** @type {number} */ turn) => call(shop, `/store/ocop/suggestions?q=${encodeURIComponent(typed[turn % typed.length] ?? "")}`)
  await times(20, ask)
  await times(20, suggest)
  return [
    { name: "Search, p95", value: percentile(await times(200, ask), 95), unit: "ms", target: 60, bound: "most" },
    { name: "Suggestions, p95", value: percentile(await times(200, suggest), 95), unit: "ms", target: 50, bound: "most" },
  ]
}

const DELIVERY = { method: "zone", address: { line1: "Thôn 5", ward_code: "18313", province_code: "42" } }

/** @param {Target} target @returns {Promise<Figure[]>} */
export async function measureBuying({ shop, goods }) {
  const items = [{ variant_id: goods.variant_id, quantity: 1 }]
  const quote = () => call(shop, "/store/ocop/quote", { items, delivery: DELIVERY })
  const order = () =>
    call(
      shop,
      "/store/ocop/orders",
      { items, delivery: DELIVERY, contact: { name: "Nguyễn Thị Đo", phone: "0912345678" }, payment: { method: "cod" }, consents: [] },
      { "idempotency-key": randomUUID() },
    )
  await times(10, quote)
  const quotes = await times(100, quote)
  await times(5, order)
  const orders = await times(30, order)

  const since = performance.now()
  const eachOf8 = await Promise.all(Array.from({ length: 8 }, () => times(10, order)))
  const perSecond = eachOf8.flat().length / ((performance.now() - since) / 1000)
  return [
    { name: "Quote, p50", value: percentile(quotes, 50), unit: "ms", target: 120, bound: "most" },
    { name: "Place an order, p50", value: percentile(orders, 50), unit: "ms", target: 350, bound: "most" },
    { name: "Orders, 8 clients", value: round(perSecond, 2), unit: "orders/s", target: 3, bound: "least" },
  ]
}

/**
 * @param {import("./shop.mjs").Shop} shop
 * @param {string} path
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 * @returns {Promise<any>}
 */
async function call({ backend_url, publishable_key }, path, body, headers) {
  const answer = await fetch(`${backend_url}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "x-publishable-api-key": publishable_key, ...(body ? { "content-type": "application/json" } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Refusal(`${path} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer.json()
}

/** One after the other; how long each took, in milliseconds. @param {number} count @param {(turn: number) => Promise<unknown>} work */
async function times(count, work) {
  const took = []
  for (let turn = 0; turn < count; turn++) {
    const since = performance.now()
    await work(turn)
    took.push(performance.now() - since)
  }
  return took
}

/** @param {number[]} values @param {number} percent */
function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0)
}

/** @param {number} value */
const round = (value, digits = 1) => Number(value.toFixed(digits))
