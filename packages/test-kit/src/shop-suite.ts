import type { MedusaContainer } from "@medusajs/framework/types"
import type { AxiosInstance } from "axios"

import { memberHeaders, staffHeaders, type StaffScope, storeHeaders } from "./headers"
import { makeDemoTemplate } from "./make-template"
import { openShop, type OpenShop } from "./open-shop"
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
  /** resolves when every subscriber that was told of an event is done, and no workflow runs any more */
  settled: () => Promise<void>
  /** does something while the database is gone, as if its server had stopped */
  withoutDatabase: <Result>(work: () => Promise<Result>) => Promise<Result>
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
  describe("", () => {
    const outer = { ...process.env }
    let open: OpenShop
    let store: Record<string, string>
    let admin: Record<string, string>
    let remembered = false

    beforeAll(async () => {
      // Before this suite's variables are set: every suite begins with a copy of the same template.
      if (demo) await makeDemoTemplate()
      Object.assign(process.env, { OCOP_DEMO: "true" }, env)
      open = await openShop({ demo })
      store = await storeHeaders(open.container)
      admin = await staffHeaders(open.container, "admin")
    })
    beforeEach(async () => {
      if (remembered) return open.database.restore()
      // The first test comes after the suite's own beforeAll.
      await open.work.settled()
      await open.database.remember()
      remembered = true
    })
    afterEach(() => open.work.settled().finally(letClockRun))
    afterAll(async () => {
      await open?.close()
      for (const name of ["OCOP_DEMO", ...Object.keys(env)]) {
        if (outer[name] === undefined) delete process.env[name]
        else process.env[name] = outer[name]
      }
    })

    suite({
      api: inTime(() => open.api),
      container: () => open.container,
      store: () => ({ ...store }),
      admin: () => ({ ...admin }),
      staff: (role, scope) => staffHeaders(open.container, role, scope),
      member: (producer_id, member_id) => memberHeaders(open.container, producer_id, member_id),
      settled: () => open.work.settled(),
      withoutDatabase: (work) => open.withoutDatabase(work),
    })
  })
}

/** Suites take `shop.api` apart while they are declared, before there is a shop. */
const inTime = (api: () => AxiosInstance): AxiosInstance => new Proxy({} as AxiosInstance, { get: (_, name) => Reflect.get(api(), name) as unknown })
