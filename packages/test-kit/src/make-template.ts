import { execFile } from "node:child_process"
import { access } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"

import { databaseExists, databaseUrl, oneAtATime, sql } from "./database"
import { RememberedDatabase } from "./remembered-database"
import { ROOT } from "./root"

const run = promisify(execFile)

export const EMPTY_SHOP = "empty_shop_template"
export const DEMO_SHOP = "demo_shop_template"

/** A database with every migration run (also the data migrations, links and search indexes), made once per server. */
export async function makeTemplate(): Promise<void> {
  await makeOnce(EMPTY_SHOP, "template0", [
    ["db:migrate", "--execute-safe-links", "--execute-safe-search"],
    ["exec", join(__dirname, "open-search.js")],
  ])
}

/** The same with the demo catalogue in it; made when the first suite asks for it. */
export async function makeDemoTemplate(): Promise<void> {
  const seed = join(ROOT, "packages", "demo", "dist", "seed.js")
  await access(seed).catch(() => {
    throw new Error(`The demo seed is not built (${seed}): run npx turbo run build first`)
  })
  await makeOnce(DEMO_SHOP, EMPTY_SHOP, [["exec", seed]])
}

/** A database of its own for a shop that is not restored: nothing in it notes what is written. */
export async function copyDemoShop(name: string): Promise<void> {
  await sql(`create database "${name}" template "${DEMO_SHOP}"`)
  const database = await RememberedDatabase.open(name)
  await database.forget().finally(() => database.close())
}

async function makeOnce(name: string, from: string, commands: string[][]): Promise<void> {
  if (await databaseExists(name)) return
  await oneAtATime(name, async () => {
    if (await databaseExists(name)) return
    const unfinished = `${name}_unfinished`
    await sql(`drop database if exists "${unfinished}"`)
    await sql(`create database "${unfinished}" template "${from}"`)
    for (const command of commands) await medusa(command, unfinished)
    const database = await RememberedDatabase.open(unfinished)
    await database.learn().finally(() => database.close())
    await sql(`alter database "${unfinished}" rename to "${name}"`)
  })
}

async function medusa(command: string[], database: string): Promise<void> {
  try {
    await run(process.execPath, [join(ROOT, "node_modules", "@medusajs", "cli", "cli.js"), ...command], {
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NODE_ENV: "test", OCOP_DEMO: "true", DATABASE_URL: databaseUrl(database), LOG_LEVEL: "warn" },
    })
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string }
    throw new Error(`medusa ${command[0]} failed:\n${`${stdout}\n${stderr}`.trim().split("\n").slice(-30).join("\n")}`, { cause })
  }
}
