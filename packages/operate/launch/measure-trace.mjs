import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import { join } from "node:path"
import { readFileSync } from "node:fs"
import { read } from "./database.mjs"
import { ROOT } from "./root.mjs"

const require = createRequire(import.meta.url)

/**
 * The page behind a printed code: how many a second, how heavy, how soon something stands on a phone's screen. Nothing is measured in a
 * shop without a packed lot.
 * @param {{ shop: import("./shop.mjs").Shop, databaseUrl: string, processes: import("./processes.mjs").Processes, chromium: string, dir: string }} input
 * @returns {Promise<import("./measure.mjs").Figure[]>}
 */
export async function measureTrace({ shop, databaseUrl, processes, chromium, dir }) {
  const lots = /** @type {{ code: string }[]} */ (await read(databaseUrl, "select code from lot where kind = 'packed' and variant_id is not null order by made_on desc, id limit 20"))
  const path = await firstPath(shop, lots.map(({ code }) => code))
  if (!path) return []
  const url = `${shop.storefront_url}${path}`
  const html = await (await fetch(url)).text()
  /** @type {(options: { url: string, connections: number, duration: number }) => Promise<{ requests: { average: number }, non2xx: number }>} */
  const autocannon = require("autocannon")
  await autocannon({ url, connections: 8, duration: 2 })
  const { requests, non2xx } = await autocannon({ url, connections: 8, duration: 8 })
  if (non2xx) throw new Error(`${non2xx} of the answers of ${url} were not good`)
  return [
    { name: "Trace page", value: Math.round(requests.average), unit: "requests/s", target: 1000, bound: "least" },
    { name: "Trace page, HTML", value: Math.round(gzipSync(html).length / 100) / 10, unit: "kB gzip", target: 30, bound: "most" },
    { name: "Trace page, first paint", value: await firstPaint({ url, processes, chromium, dir }), unit: "s", target: 1, bound: "most" },
  ]
}

/** Where the first of these codes leads that leads anywhere. @param {import("./shop.mjs").Shop} shop @param {string[]} codes */
async function firstPath(shop, codes) {
  for (const code of codes) {
    const answer = await fetch(`${shop.backend_url}/store/ocop/codes?code=${encodeURIComponent(code)}`, { headers: { "x-publishable-api-key": shop.publishable_key } })
    if (answer.ok) return /** @type {{ path: string }} */ (await answer.json()).path
  }
  return null
}

/** Lighthouse as a phone, three times, the middle one. @param {{ url: string, processes: import("./processes.mjs").Processes, chromium: string, dir: string }} input */
async function firstPaint({ url, processes, chromium, dir }) {
  const seconds = []
  for (const run of [1, 2, 3]) {
    const output = join(dir, `lighthouse-trace-${run}.json`)
    const args = [join(ROOT, "node_modules", "lighthouse", "cli", "index.js"), url, "--only-categories=performance", "--output=json", `--output-path=${output}`, "--quiet", "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu"]
    const look = () => processes.run({ name: "Lighthouse", program: process.execPath, args, cwd: ROOT, env: { ...process.env, CHROME_PATH: chromium }, logFile: join(dir, "lighthouse.log") })
    // Chromium now and then loses the beginning of its own trace: that says nothing about the page.
    await look().catch(look)
    /** @type {{ audits: { "first-contentful-paint": { numericValue: number } } }} */
    const { audits } = JSON.parse(readFileSync(output, "utf8"))
    seconds.push(audits["first-contentful-paint"].numericValue / 1000)
  }
  return Math.round((seconds.sort((one, other) => one - other)[1] ?? 0) * 100) / 100
}
