import { createRequire } from "node:module"
import { join } from "node:path"
import { medusa } from "./build.mjs"
import { Refusal, ROOT } from "./root.mjs"
import { hashOf } from "./stamps.mjs"

// Found from here, as these packages are built only after this file is loaded.
const require = createRequire(import.meta.url)

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {() => Promise<void>} stop does nothing to a database that is not ours
 * @property {Promise<void>} [ended] settles when our own server ended
 */

/**
 * The embedded PostgreSQL, or the one in DATABASE_URL.
 * @param {{ dataDir: string, port: number, databaseUrl?: string, settings?: Record<string, string>, onRepair: (message: string) => void }} input
 * @returns {Promise<Database>}
 */
export async function openDatabase({ dataDir, port, databaseUrl, settings, onRepair }) {
  if (databaseUrl) {
    await read(databaseUrl, "select 1").catch((cause) => {
      throw new Refusal(`The database in DATABASE_URL does not answer: ${cause.message}`)
    })
    return { url: databaseUrl, stop: async () => undefined }
  }
  /** @type {typeof import("@ocop/postgres")} */
  const { startPostgres } = require("@ocop/postgres")
  const postgres = await startPostgres({ dataDir: join(dataDir, "postgres"), port, logFile: join(dataDir, "logs", "postgres.log"), settings, onRepair }).catch((error) => {
    throw new Refusal(error.message)
  })
  await postgres.createDatabase("ocop")
  return { url: postgres.url("ocop"), stop: postgres.stop, ended: postgres.ended }
}

/**
 * `medusa db:migrate`, when anything that makes tables, links or search indexes changed.
 * @param {import("./build.mjs").Build & { env: NodeJS.ProcessEnv, url: string }} input
 */
export async function migrate({ processes, logDir, env, url }) {
  const hash = await schemaHash()
  if ((await stamp(url, "migrate")) === hash) return "unchanged"
  await processes.run({ ...medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"]), name: "medusa db:migrate", cwd: ROOT, env, logFile: join(logDir, "migrate.log") })
  await setStamp(url, "migrate", hash)
}

/**
 * Fills the shop with the demo catalogue. Can be repeated: it adds what is missing and deletes nothing.
 * @param {import("./build.mjs").Build & { env: NodeJS.ProcessEnv, url: string }} input
 */
export async function seedDemo({ processes, logDir, env, url }) {
  const hash = await hashOf(["packages/demo/dist"], { schema: await schemaHash() })
  if ((await stamp(url, "seed")) === hash) return "unchanged"
  await processes.run({ ...medusa(["exec", join(ROOT, "packages", "demo", "dist", "seed.js")]), name: "Seeding the demo", cwd: ROOT, env, logFile: join(logDir, "seed.log") })
  await setStamp(url, "seed", hash)
  await setStamp(url, "demo day", today())
}

const today = () => new Date().toISOString().slice(0, 10)

/**
 * Fruit keeps for weeks, some goods for days: once a day the seed runs again beside the open shop and fills what has passed its day.
 * @param {Parameters<typeof seedDemo>[0]} input
 */
export async function renewDemo({ processes, logDir, env, url }) {
  if ((await stamp(url, "demo day")) === today()) return
  await processes.run({ ...medusa(["exec", join(ROOT, "packages", "demo", "dist", "seed.js")]), name: "Renewing the demo", cwd: ROOT, env, logFile: join(logDir, "renew.log") })
  await setStamp(url, "demo day", today())
}

/** @param {string} url @returns {Promise<string>} the key the storefront shows the backend */
export async function publishableKey(url) {
  const [key] = await read(url, "select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null order by created_at limit 1")
  if (!key) throw new Refusal("Every publishable API key of the shop was revoked. Start the backend alone ((cd .medusa/server && npx medusa start)), make a key in Medusa Admin (Settings → Publishable API keys), add the shop's sales channel to it and start again")
  return key.token
}

async function schemaHash() {
  const { readdir } = await import("node:fs/promises")
  const packages = await readdir(join(ROOT, "packages"))
  const rooms = ["modules", "links", "search", "migration-scripts"]
  return hashOf(["medusa-config.ts", "package-lock.json", ...packages.flatMap((name) => rooms.map((room) => `packages/${name}/.medusa/server/src/${room}`))])
}

// The mark lives in the database itself: another database, or a new one, has not been filled.

/** @param {string} url @param {string} name */
async function stamp(url, name) {
  const [table] = await read(url, "select to_regclass('operate.stamp') as found")
  if (!table.found) return undefined
  const [row] = await read(url, "select value from operate.stamp where name = $1", [name])
  return row?.value
}

/** @param {string} url @param {string} name @param {string} value */
async function setStamp(url, name, value) {
  await read(url, "create schema if not exists operate")
  await read(url, "create table if not exists operate.stamp (name text primary key, value text not null, at timestamptz not null default now())")
  await read(url, "insert into operate.stamp (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value, at = now()", [name, value])
}

/** @param {string} url @param {string} sql @param {unknown[]} [values] */
export async function read(url, sql, values) {
  /** @type {typeof import("pg")} */
  const { Client } = require("pg")
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query(sql, values).then(({ rows }) => rows).finally(() => client.end())
}
