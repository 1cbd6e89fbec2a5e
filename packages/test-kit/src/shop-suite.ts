import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"

import { databaseExists, sql } from "./database"
import { DEMO_SHOP, EMPTY_SHOP, makeDemoTemplate } from "./make-template"
import { ROOT } from "./root"
import { memberHeaders, staffHeaders, type StaffScope, storeHeaders } from "./headers"
import { letClockRun } from "./turn-clock"

export interface Shop {
  /** axios on the running API; answers every status instead of throwing, so that refusals are tested like successes */
  api: AxiosInstance
  /** the application's own container; call it inside a test or hook, not while the suite is being declared */
  container: () => MedusaContainer
  /** headers with a publishable key; add your own: `{ headers: { ...shop.store(), "idempotency-key": "…" } }` */
  store: () => Record<string, string>
  /** headers of a signed-in administrator */
  admin: () => Record<string, string>
  /** headers of a new office user with exactly this role (null: with none), and its reach: `shop.staff("commune_officer", { communes: ["18331"] })` */
  staff: (role: string | null, scope?: StaffScope) => Promise<Record<string, string>>
  /** headers of a member of this producer; `member_id` where the member exists as a row */
  member: (producer_id: string, member_id?: string) => Promise<Record<string, string>>
  /** resolves when no workflow is running any more: what events started is done */
  settled: () => Promise<void>
}

export interface ShopSuiteInput {
  /** begin with the demo catalogue instead of an empty shop */
  demo?: boolean
  /** environment variables for medusa-config.ts, e.g. STRIPE_API_KEY */
  env?: Record<string, string>
}

/**
 * A describe block with the whole shop running: every plugin, a database of its own, HTTP on a free port.
 * The database is put back before every test to what it was after the suite's own `beforeAll`.
 */
export function shopSuite({ demo = false, env = {} }: ShopSuiteInput, suite: (shop: Shop) => void): void {
  const dbName = `shop_${randomBytes(6).toString("hex")}`
  describe("", () => {
    const outer = { ...process.env }
    beforeAll(async () => {
      Object.assign(process.env, { OCOP_DEMO: "true" }, env)
      if (demo) await makeDemoTemplate()
      if (!(await databaseExists(dbName))) await sql(`create database "${dbName}" template "${demo ? DEMO_SHOP : EMPTY_SHOP}"`)
    })
    afterAll(() => {
      for (const name of ["OCOP_DEMO", ...Object.keys(env)]) {
        if (outer[name] === undefined) delete process.env[name]
        else process.env[name] = outer[name]
      }
    })

    medusaIntegrationTestRunner({
      cwd: ROOT,
      medusaConfigFile: ROOT,
      inApp: true,
      dbName,
      testSuite: ({ api, getContainer, utils }) => {
        let store: Record<string, string>
        let admin: Record<string, string>
        beforeAll(async () => {
          api.defaults.validateStatus = () => true
          store = await storeHeaders(getContainer())
          admin = await staffHeaders(getContainer(), "admin")
        })
        afterEach(letClockRun)
        suite({
          api,
          container: getContainer,
          store: () => ({ ...store }),
          admin: () => ({ ...admin }),
          staff: (role, scope) => staffHeaders(getContainer(), role, scope),
          member: (producer_id, member_id) => memberHeaders(getContainer(), producer_id, member_id),
          settled: () => utils.waitWorkflowExecutions(),
        })
      },
    })
  })
}
