import { rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { buildBackend, buildStorefront, medusa, quiet } from "./build.mjs"
import { migrate, openDatabase, publishableKey, renewDemo, seedDemo } from "./database.mjs"
import { readEnvironment } from "./environment.cjs"
import { lastLines } from "./processes.mjs"
import { Refusal, ROOT } from "./root.mjs"
import { complain, step } from "./terminal.mjs"

const require = createRequire(import.meta.url)

/**
 * @typedef {object} Ports
 * @property {number} database
 * @property {number} backend
 * @property {number} storefront
 *
 * @typedef {object} ShopInput
 * @property {import("./processes.mjs").Processes} processes
 * @property {string} dataDir
 * @property {Ports} ports
 * @property {NodeJS.ProcessEnv} env on top of which the shop's own variables are set
 * @property {Record<string, string>} [postgresSettings]
 * @property {string} [distDir] of the storefront's build
 * @property {boolean} [filled] the database in DATABASE_URL is migrated and filled already
 * @property {() => Promise<unknown>} [beforeStorefront] what the storefront's build must not run beside
 * @property {(message: string) => void} onRepair
 * @property {(stop: () => Promise<void>) => void} onDatabase told how to stop the database as soon as it runs
 *
 * @typedef {object} Login
 * @property {string} role
 * @property {string} email
 * @property {string} password
 * @property {string} url
 *
 * @typedef {object} Shop
 * @property {string} storefront_url
 * @property {string} backend_url
 * @property {string} admin_url
 * @property {string} publishable_key
 * @property {Login[]} logins
 */

/**
 * Opens the shop from built packages: database, backend, storefront, in the order they need each other.
 * Resolves when every address answers.
 * @param {ShopInput} input
 * @returns {Promise<{ shop: Shop, env: NodeJS.ProcessEnv, databaseUrl: string, backendPid: number, failed: Promise<string> }>}
 */
export async function openShop({ distDir = ".next", beforeStorefront, ...input }) {
  const { processes, dataDir } = input
  const logDir = join(dataDir, "logs")
  const { own, database, backend } = await openBackend(input)

  const storefrontEnv = { ...own, STOREFRONT_DIST_DIR: distDir }
  await beforeStorefront?.()
  await step("Build the storefront", () => buildStorefront({ processes, logDir, env: storefrontEnv, distDir }))
  const storefront = await step("Start the storefront", async () => {
    const storefront = processes.start({ program: process.execPath, args: ["server.mjs"], name: "storefront", cwd: join(ROOT, "apps", "storefront"), env: storefrontEnv, logFile: join(logDir, "storefront.log") })
    await untilAnswers({ url: `${own.STOREFRONT_URL}/`, child: storefront, logFile: join(logDir, "storefront.log") })
    return storefront
  })
  await step("Freshen the pages", () => freshen(own))

  /** @type {Shop} */
  const shop = {
    storefront_url: own.STOREFRONT_URL ?? "",
    backend_url: own.BACKEND_URL ?? "",
    admin_url: `${own.BACKEND_URL}/app`,
    publishable_key: own.PUBLISHABLE_KEY ?? "",
    logins: own.OCOP_DEMO === "true" ? demoLogins(`${own.BACKEND_URL}/app`, String(own.STOREFRONT_URL)) : [],
  }
  const failed = Promise.race([
    backend.ended.then(() => `The backend ended. ${lastLines(join(logDir, "backend.log"))}`),
    storefront.ended.then(() => `The storefront ended. ${lastLines(join(logDir, "storefront.log"))}`),
    ...(database.ended ? [database.ended.then(() => `PostgreSQL ended. ${lastLines(join(logDir, "postgres.log"))}`)] : []),
  ])
  if (own.OCOP_DEMO === "true" && !input.filled) keepDemoFresh({ processes, logDir, env: own, url: database.url })
  return { shop, env: storefrontEnv, databaseUrl: database.url, backendPid: backend.pid, failed }
}

const HOUR_MS = 3_600_000

/** At once when the shop was last open on another day, and each day it stays open. @param {Parameters<typeof renewDemo>[0]} input */
function keepDemoFresh(input) {
  // A demo that could not be renewed is a demo with fewer oranges: it is told and tried again.
  const renew = () => void renewDemo(input).catch((failure) => input.processes.stopping || complain(`The demo was not renewed: ${failure instanceof Error ? failure.message : String(failure)}`))
  renew()
  setInterval(renew, HOUR_MS).unref()
}

/**
 * The database and the backend alone.
 * @param {Omit<ShopInput, "distDir" | "beforeStorefront">} input
 */
export async function openBackend({ processes, dataDir, ports, env, postgresSettings, filled = false, onRepair, onDatabase }) {
  const logDir = join(dataDir, "logs")
  const own = ownEnvironment({ env, ports, dataDir })
  const databaseUrl = env.DATABASE_URL

  const [database] = await Promise.all([
    (async () => {
      const database = await step(databaseUrl ? "Find your database" : "Start PostgreSQL", () => openDatabase({ dataDir, port: ports.database, databaseUrl, settings: postgresSettings, onRepair }))
      onDatabase(database.stop)
      own.DATABASE_URL = database.url
      if (filled) return database
      await step("Migrate the database", () => migrate({ processes, logDir, env: own, url: database.url }))
      if (own.OCOP_DEMO === "true") await step("Fill in the demo catalogue", () => seedDemo({ processes, logDir, env: own, url: database.url }))
      return database
    })(),
    step("Build the backend and Medusa Admin", () => buildBackend({ processes, logDir, env: own })),
  ])

  const backend = await step("Start the backend", async () => {
    const backend = processes.start({ ...medusa(["start"]), name: "backend", cwd: join(ROOT, ".medusa", "server"), env: { ...own, PORT: String(ports.backend) }, logFile: join(logDir, "backend.log") })
    await untilAnswers({ url: `${own.BACKEND_URL}/health`, child: backend, logFile: join(logDir, "backend.log") })
    return backend
  })
  // In a database that is new Medusa makes the first key when it starts.
  own.PUBLISHABLE_KEY = await publishableKey(database.url)
  return { own, database, backend }
}

/**
 * What every process of the shop gets to know; secrets of a demo are made up once and kept. Needs nothing built, and refuses
 * what is missing or wrong: whoever asks first does not build for minutes to hear it.
 * @param {{ env: NodeJS.ProcessEnv, ports: Ports, dataDir: string }} input
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment({ env, ports, dataDir }) {
  const given = {
    ...env,
    ...quiet,
    NODE_ENV: "production",
    OCOP_DATA_DIR: dataDir,
    EMBEDDED_PG_PORT: String(ports.database),
    BACKEND_PORT: String(ports.backend),
    STOREFRONT_PORT: String(ports.storefront),
  }
  const known = wellSet(() => readEnvironment(given))
  return {
    ...given,
    BACKEND_URL: known.backendUrl,
    STOREFRONT_URL: known.storefrontUrl,
    JWT_SECRET: known.jwtSecret,
    COOKIE_SECRET: known.cookieSecret,
    REVALIDATE_SECRET: known.revalidateSecret,
  }
}

/** @param {{ url: string, child: import("./processes.mjs").Child, logFile: string }} input */
export async function untilAnswers({ url, child, logFile }) {
  let ended = false
  void child.ended.then(() => (ended = true))
  for (const deadline = Date.now() + 120_000; ; await wait(100)) {
    if (ended) throw new Refusal(`The ${child.name} did not start. ${lastLines(logFile)}`)
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    if (answer?.ok) return
    if (Date.now() > deadline) throw new Refusal(`The ${child.name} does not answer at ${url} within two minutes. ${lastLines(logFile)}`)
  }
}

/** Pages kept by an earlier run may be older than the database. @param {NodeJS.ProcessEnv} env */
async function freshen({ STOREFRONT_URL, REVALIDATE_SECRET }) {
  const answer = await fetch(`${STOREFRONT_URL}/api/revalidate`, {
    method: "POST",
    headers: { authorization: `Bearer ${REVALIDATE_SECRET}`, "content-type": "application/json" },
    body: JSON.stringify({ tags: ["all"] }),
  })
  if (!answer.ok) throw new Refusal(`The storefront refused to freshen its pages: ${answer.status} ${await answer.text()}`)
}

/** The office signs in to Medusa Admin, sellers to the counter, producers to their portal. @param {string} adminUrl @param {string} storefrontUrl @returns {Login[]} */
export function demoLogins(adminUrl, storefrontUrl) {
  /** @typedef {{ role: string, email: string, password: string }} DemoLogin */
  /** @type {{ DEMO_LOGINS: DemoLogin[], DEMO_PRODUCER_LOGINS: DemoLogin[] }} */
  const { DEMO_LOGINS, DEMO_PRODUCER_LOGINS } = require("@ocop/demo")
  const at = (/** @type {string} */ url) => (/** @type {DemoLogin} */ { role, email, password }) => ({ role, email, password, url })
  const office = DEMO_LOGINS.map((login) => at(login.role === "seller" ? `${storefrontUrl}/quay` : adminUrl)(login))
  return [...office, ...DEMO_PRODUCER_LOGINS.map(at(`${storefrontUrl}/nha-san-xuat`))]
}

/**
 * Where the running shop can be found; there only while everything answers.
 * @param {string} dataDir
 */
export function demoFile(dataDir) {
  const file = join(dataDir, "demo.json")
  return {
    /** @param {Shop} shop */
    write: (shop) => writeFileSync(file, `${JSON.stringify(shop, null, 2)}\n`),
    remove: () => rmSync(file, { force: true }),
  }
}

/** @param {Pick<Shop, "storefront_url" | "admin_url" | "logins">} shop */
export function welcome({ storefront_url, admin_url, logins }) {
  return [
    "",
    `  Shop          ${storefront_url}`,
    `  Medusa Admin  ${admin_url}`,
    ...logins.map(({ role, email, password }) => `                ${email}  ${password}   (${role})`),
    "",
    "  Ctrl-C stops everything.",
  ].join("\n")
}

/**
 * A variable that is missing or wrong is the operator's to mend: the sentence says all, a stack of ours nothing.
 * @template T @param {() => T} read @returns {T}
 */
function wellSet(read) {
  try {
    return read()
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n  .env.template says what each variable is for.`)
  }
}
