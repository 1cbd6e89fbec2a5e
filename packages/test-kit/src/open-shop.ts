import { randomBytes } from "node:crypto"
import { mkdir, symlink } from "node:fs/promises"
import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { configLoaderOverride, startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils"
import axios, { type AxiosInstance } from "axios"

import { databaseUrl, sql } from "./database"
import { DEMO_SHOP, EMPTY_SHOP } from "./make-template"
import { RememberedDatabase } from "./remembered-database"
import { ROOT } from "./root"
import { RunningWork } from "./running-work"
import { withoutDatabase } from "./without-database"

export interface OpenShop {
  api: AxiosInstance
  container: MedusaContainer
  work: RunningWork
  database: RememberedDatabase
  withoutDatabase: <Result>(work: () => Promise<Result>) => Promise<Result>
  close: () => Promise<void>
}

/** Medusa on a copy of a template, listening on a free port, with a data folder of its own. */
export async function openShop({ demo }: { demo: boolean }): Promise<OpenShop> {
  const name = `shop_${randomBytes(6).toString("hex")}`
  await sql(`create database "${name}" template "${demo ? DEMO_SHOP : EMPTY_SHOP}"`)
  const folder = await ownDataFolder(name, demo)
  const outer = { OCOP_DATA_DIR: process.env.OCOP_DATA_DIR }
  process.env.OCOP_DATA_DIR = folder

  await configLoaderOverride(ROOT, { clientUrl: databaseUrl(name), debug: false })
  const { shutdown, container, port } = await startApp({ cwd: ROOT })
  const database = await RememberedDatabase.open(name)
  return {
    api: axios.create({ baseURL: `http://localhost:${port}`, validateStatus: () => true }),
    container,
    work: new RunningWork(container),
    database,
    withoutDatabase: (work) => withoutDatabase(name, [database.pid], work),
    async close() {
      await database.close()
      await shutdown().catch(() => undefined)
      await sql(`drop database "${name}" with (force)`)
      process.env.OCOP_DATA_DIR = outer.OCOP_DATA_DIR
    },
  }
}

/** Letters of one shop are not found by another's tests; the pictures of the demo are there already. */
async function ownDataFolder(name: string, demo: boolean): Promise<string> {
  const shared = process.env.OCOP_DATA_DIR!
  const folder = join(shared, name)
  await mkdir(folder, { recursive: true })
  if (demo) await symlink(join(shared, "media"), join(folder, "media"))
  return folder
}
