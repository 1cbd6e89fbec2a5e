import { chmod, mkdtemp, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { readArguments } from "./launch/arguments.mjs"
import { buildPackages, install, medusa, quiet } from "./launch/build.mjs"
import { prepare, runCommand } from "./launch/command.mjs"
import { forgetOwnVariables } from "./launch/own-variables.mjs"
import { Refusal, ROOT } from "./launch/root.mjs"
import { openBackend } from "./launch/shop.mjs"
import { say, step } from "./launch/terminal.mjs"

const { values: asked, words } = readArguments({
  usage: `npm run bench:search [-- --products N | -- --ask BACKEND PUBLISHABLE_KEY]

Whether people find what they mean among 5,000 products, over HTTP, on PostgreSQL, and how long all of them take to be indexed anew while
people go on looking. Queries are labelled by hand in packages/demo/src/data: labelled-queries.ts, on which search was made better, and
held-out-queries.ts, on which it never was. Exit code by the first.

  --products N                       so many products
  --ask BACKEND PUBLISHABLE_KEY      asks a backend that runs already and is filled`,
  options: { products: { type: "string", default: "5000" }, ask: { type: "string" } },
  words: "any",
})
prepare()

const require = createRequire(import.meta.url)
const PRODUCTS = Number(asked.products)
/** The day the labels were made on: the season of November, Tết 2027 ahead. */
const DAY = "2026-11-23T09:00:00+07:00"
const GOALS = { recall: 0.95, rank: 0.85, indexed: 10_000 / 60 }
const WORST = 10

await runCommand(async ({ processes, atEnd }) => {
  if (!Number.isInteger(PRODUCTS) || PRODUCTS < 1) throw new Refusal(`--products takes a whole number, got "${asked.products}"`)
  if (asked.ask && !words[0]) throw new Refusal("--ask takes two: the backend's address and a publishable key")
  if (asked.ask && words[0]) return report(await ask(asked.ask, words[0]))
  forgetOwnVariables()
  const dir = await mkdtemp(join(tmpdir(), "ocop-bench-search-"))
  await chmod(dir, 0o755)
  atEnd(() => rm(dir, { recursive: true, force: true }))
  const logDir = join(dir, "logs")

  say("OCOP Vũ Quang: how well people find")
  await step("Install npm packages", () => install({ processes, logDir }))
  await step("Build the packages", () => buildPackages({ processes, logDir }))
  /** @type {typeof import("@ocop/postgres")} */
  const { freePort } = require("@ocop/postgres")
  const ports = { database: await freePort(), backend: await freePort(), storefront: await freePort() }
  const { own } = await openBackend({ processes, dataDir: join(dir, "data"), ports, env: { ...process.env, ...quiet, OCOP_DEMO: "true", OCOP_NOW: DAY }, onRepair: say, onDatabase: atEnd })
  const seed = medusa(["exec", join(ROOT, "packages", "demo", "dist", "seed-many.js"), String(PRODUCTS)])
  await step(`Fill in ${PRODUCTS} products`, () => processes.run({ ...seed, name: "Filling in products", cwd: ROOT, env: own, logFile: join(logDir, "seed-many.log") }))
  const [backendUrl, publishableKey] = [own.BACKEND_URL ?? "", own.PUBLISHABLE_KEY ?? ""]
  const verdicts = await step("Ask", () => ask(backendUrl, publishableKey))
  const anew = await step("Index everything anew", () => reindex(backendUrl, publishableKey))
  return Math.max(report(verdicts), tellReindex(anew))
})

/**
 * Fills the index anew while one buyer looks for oranges all the time: whoever looks meanwhile must find what was there before.
 * @param {string} backend
 * @param {string} key
 */
async function reindex(backend, key) {
  /** @type {typeof import("@ocop/demo")} */
  const { DEMO_LOGINS } = require("@ocop/demo")
  const admin = DEMO_LOGINS.find(({ role }) => role === "admin")
  const json = async (/** @type {Response} */ answer) => (answer.ok ? answer.json() : Promise.reject(new Refusal(`${answer.url} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`)))
  const post = { method: "POST", headers: { "content-type": "application/json" } }
  const { token } = await json(await fetch(`${backend}/auth/user/emailpass`, { ...post, body: JSON.stringify({ email: admin?.email, password: admin?.password }) }))
  const authorization = `Bearer ${token}`
  // Prices nobody asks: each question is a new one, and is not answered from memory.
  const oranges = async (/** @type {number} */ asked) => (await json(await fetch(`${backend}/store/ocop/products?q=cam&limit=1&price=-${90_000_000 + asked}`, { headers: { "x-publishable-api-key": key } }))).count
  const before = await oranges(0)
  const since = performance.now()
  const { job_id } = await json(await fetch(`${backend}/admin/search-indexes/product/reindex`, { ...post, headers: { ...post.headers, authorization }, body: "{}" }))
  let [asked, missed] = [0, 0]
  for (let open = true; open; ) {
    asked += 1
    if ((await oranges(asked)) !== before) missed += 1
    // A job that is done is no longer listed.
    open = (await json(await fetch(`${backend}/admin/workflows-executions?transaction_id=${job_id}&fields=id`, { headers: { authorization } }))).count > 0
    await setTimeout(200)
  }
  return { seconds: (performance.now() - since) / 1000, before, asked, missed }
}

/** @param {Awaited<ReturnType<typeof reindex>>} anew @returns {number} the exit code */
function tellReindex({ seconds, before, asked, missed }) {
  const reached = PRODUCTS / seconds >= GOALS.indexed && missed === 0 && before > 0
  say(`  ${reached ? "✓" : "✗"} ${PRODUCTS} products indexed anew in ${seconds.toFixed(0)} s (goal ≤ ${(PRODUCTS / GOALS.indexed).toFixed(0)}), asked ${asked} times meanwhile, ${missed} times other than before.`)
  return reached ? 0 : 1
}

/**
 * @param {string} backend
 * @param {string} key
 */
async function ask(backend, key) {
  /** @type {typeof import("@ocop/demo")} */
  const { LABELLED_QUERIES, HELD_OUT_QUERIES, catalogueFacts, judge } = require("@ocop/demo")
  const facts = catalogueFacts(PRODUCTS)
  const list = async (/** @type {string} */ q) => {
    const answer = await fetch(`${backend}/store/ocop/products?limit=24&q=${encodeURIComponent(q)}`, { headers: { "x-publishable-api-key": key } })
    if (!answer.ok) throw new Refusal(`"${q}" answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
    return /** @type {Promise<import("@ocop/catalogue/http").ProductListResponse>} */ (answer.json())
  }
  const judged = async (/** @type {import("@ocop/demo").LabelledQuery} */ query) => {
    const since = performance.now()
    const { products, understood } = await list(query.q)
    const took = performance.now() - since
    return { ...judge(query, products.map(({ handle }) => handle), facts), took, first: products.slice(0, 3).map(({ title }) => title), understood }
  }
  const inOrder = async (/** @type {import("@ocop/demo").LabelledQuery[]} */ queries) => {
    const verdicts = []
    for (const query of queries) verdicts.push(await judged(query))
    return verdicts
  }
  // The catalogue just written is read once, as a shop that has run for a while has.
  for (const { q } of LABELLED_QUERIES.slice(0, 10)) await list(`${q} `)
  return { labelled: await inOrder(LABELLED_QUERIES), heldOut: await inOrder(HELD_OUT_QUERIES) }
}

/** @param {Awaited<ReturnType<typeof ask>>} verdicts @returns {number} the exit code */
function report({ labelled, heldOut }) {
  const reached = tell(`${labelled.length} labelled queries`, labelled)
  tell(`${heldOut.length} held out: never looked at while search was made`, heldOut)

  const took = [...labelled, ...heldOut].map((verdict) => verdict.took).sort((one, other) => one - other)
  const p95 = took[Math.ceil(took.length * 0.95) - 1] ?? 0
  say(`\n  p95 ${p95.toFixed(0)} ms, p50 ${(took[took.length >> 1] ?? 0).toFixed(0)} ms, over HTTP, each question for the first time (the goal of npm run bench is for a catalogue half as large).`)
  return reached ? 0 : 1
}

/**
 * @param {string} title
 * @param {Awaited<ReturnType<typeof ask>>["labelled"]} verdicts
 * @returns {boolean} whether the goals are reached
 */
function tell(title, verdicts) {
  const mean = (/** @type {number[]} */ values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const kinds = [...new Set(verdicts.map(({ query }) => query.kind))]
  const line = (/** @type {string} */ name, /** @type {typeof verdicts} */ of) =>
    `  ${name.padEnd(18)}${String(of.length).padStart(5)}${mean(of.map(({ recall }) => recall)).toFixed(3).padStart(11)}${mean(of.map(({ reciprocal }) => reciprocal)).toFixed(3).padStart(8)}`
  say(["", `  ${title}`, `  ${"class".padEnd(18)}${"asked".padStart(5)}${"recall@5".padStart(11)}${"MRR".padStart(8)}`, ...kinds.map((kind) => line(kind, verdicts.filter(({ query }) => query.kind === kind))), line("all", verdicts)].join("\n"))

  const worst = [...verdicts].sort((one, other) => one.recall + one.reciprocal - (other.recall + other.reciprocal)).slice(0, WORST)
  say(["", "  worst:", ...worst.map(({ query, recall, reciprocal, first, understood }) => `  ${query.q.padEnd(34)} recall ${recall.toFixed(1)}  rank ${reciprocal ? Math.round(1 / reciprocal) : "–"}  read as "${understood?.words ?? ""}"  →  ${first.join(" · ") || "nothing"}`)].join("\n"))

  const reached = mean(verdicts.map(({ recall }) => recall)) >= GOALS.recall && mean(verdicts.map(({ reciprocal }) => reciprocal)) >= GOALS.rank
  say(`  ${reached ? "✓" : "✗"} goals: recall@5 ≥ ${GOALS.recall}, MRR ≥ ${GOALS.rank}`)
  return reached
}
