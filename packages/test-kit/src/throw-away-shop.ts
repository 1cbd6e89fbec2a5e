import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { startThrowAwayPostgres } from "@ocop/postgres"

import { makeTemplate } from "./make-template"

/**
 * vitest global set-up: one PostgreSQL for the whole run, with a migrated database every suite copies.
 * Uses the server in `DB_PORT` and the folder `OCOP_DATA_DIR` when the caller (npm test) has them already.
 */
export default async function throwAwayShop(): Promise<() => Promise<void>> {
  process.env.LOG_LEVEL ??= "warn"
  const forgetData = await ownDataFolder()
  if (process.env.DB_PORT) {
    await makeTemplate()
    return forgetData
  }

  const postgres = await startThrowAwayPostgres()
  const url = new URL(postgres.url("postgres"))
  Object.assign(process.env, { DB_HOST: url.hostname, DB_PORT: url.port, DB_USERNAME: url.username, DB_PASSWORD: url.password })
  const stop = async () => {
    await postgres.stop()
    for (const name of ["DB_HOST", "DB_PORT", "DB_USERNAME", "DB_PASSWORD"]) delete process.env[name]
    await forgetData()
  }
  await makeTemplate().catch(async (error) => {
    await stop()
    throw error
  })
  return stop
}

async function ownDataFolder(): Promise<() => Promise<void>> {
  if (process.env.DB_PORT && process.env.OCOP_DATA_DIR) return async () => undefined
  const dataDir = await mkdtemp(join(tmpdir(), "ocop-test-data-"))
  process.env.OCOP_DATA_DIR = dataDir
  return () => rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
}
