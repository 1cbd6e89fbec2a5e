import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Caller } from "@ocop/access/caller"
import { type Role, ROLE_NAMES } from "@ocop/access/rules"
import type { WaitingView } from "../http"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { COUNCIL_MODULE, type CouncilModuleService } from "../modules/council"
import { INSPECTION_MODULE, type InspectionModuleService } from "../modules/inspection"
import { decideBy } from "../rules/inspection"
import { MATTERS, WAITING_MATTERS, type WaitingMatter } from "../rules/waiting"
import { ENDED } from "../rules/year"
import { producersIn } from "../year/directory"
import { readMySheets } from "./council/my-sheet"

interface Asking {
  container: MedusaContainer
  caller: Caller
  /** `YYYY-MM-DD` */
  today: string
  states: readonly string[]
  /** communes whose matters the caller may see */
  reach: string[] | "all"
  /** products with a certificate whose renewal is due */
  renewable: readonly string[]
}

interface Counted {
  count: number
  overdue: number
}

/** Everything that waits and that the caller may see: their own first, then what waits for others, each in the order of the year. Nothing that is done is named. */
export async function readWaiting(container: MedusaContainer, caller: Caller, today: string, renewable: readonly string[]): Promise<WaitingView[]> {
  const visible = WAITING_MATTERS.filter((matter) => caller.may(MATTERS[matter].see ?? "read", MATTERS[matter].of) && (matter !== "sheets_to_score" || caller.has("council_member")))
  const rows = await Promise.all(
    visible.map(async (matter): Promise<WaitingView> => {
      const { roles, of, states = [] } = MATTERS[matter]
      const reach = caller.may("read", of, { commune_code: "everywhere" }) ? "all" : REACHING.flatMap((role) => caller.communesOf(role))
      const counted = await COUNTERS[matter]({ container, caller, today, states, reach, renewable })
      return { matter, ...counted, who: roles.map((role) => ROLE_NAMES[role]), mine: roles.some((role) => caller.has(role)) }
    }),
  )
  return rows.filter(({ count }) => count > 0).sort((one, other) => Number(other.mine) - Number(one.mine))
}

const REACHING: readonly Role[] = ["commune_officer", "steering_member"]

const yearOf = ({ container }: Asking) => container.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)
const councilOf = ({ container }: Asking) => container.resolve<CouncilModuleService>(COUNCIL_MODULE)
const within = ({ states, reach }: Asking) => ({ state: [...states], ...(reach !== "all" && { commune_code: reach }) })

const ideas = async (asking: Asking): Promise<Counted> => ({ count: (await yearOf(asking).listAndCountProductIdeas(within(asking), { take: 1, select: ["id"] }))[1], overdue: 0 })

const dossiers = async (asking: Asking): Promise<Counted> => {
  const filters = within(asking)
  const [[, count], [, overdue]] = await Promise.all([
    yearOf(asking).listAndCountDossiers(filters, { take: 1, select: ["id"] }),
    yearOf(asking).listAndCountDossiers({ ...filters, due_on: { $lt: asking.today } }, { take: 1, select: ["id"] }),
  ])
  return { count, overdue }
}

/** Of another package, so asked for by its name in the graph. */
const counted = async ({ container }: Asking, entity: string, filters: object): Promise<Counted> => {
  const { metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity, fields: ["id"], filters, pagination: { take: 1, skip: 0 } })
  return { count: metadata?.count ?? 0, overdue: 0 }
}
const applications = (asking: Asking) =>
  counted(asking, "producer_application", { state: [...asking.states], ...(asking.reach !== "all" && { commune_today: asking.reach }) })

const inspectionsOf = ({ container }: Asking) => container.resolve<InspectionModuleService>(INSPECTION_MODULE)
/** Visits know their producer, and the producer its commune. */
const visited = async ({ container, reach }: Asking): Promise<{ producer_id?: string[] }> => (reach === "all" ? {} : { producer_id: await producersIn(container, reach) })

const COUNTERS: Record<WaitingMatter, (asking: Asking) => Promise<Counted>> = {
  applications_to_check: applications,
  applications_to_approve: applications,
  listings: (asking) => counted(asking, "listing_request", { state: [...asking.states] }),
  ideas_to_shortlist: ideas,
  ideas_to_appraise: ideas,
  ideas_to_send: ideas,
  plans: async (asking) => ({ count: (await yearOf(asking).listAndCountBusinessPlans(within(asking), { take: 1, select: ["id"] }))[1], overdue: 0 }),
  dossiers_to_assess: dossiers,
  dossiers_to_send: dossiers,
  dossiers_to_review: dossiers,
  decisions: dossiers,

  /** Less those that already lie on the table of a session to come. */
  dossiers_to_table: async (asking) => {
    const rows = await yearOf(asking).listDossiers(within(asking), { take: null, select: ["id", "due_on"] })
    const sessions = await councilOf(asking).listSessions({ state: ["planned", "open"] }, { take: null, select: ["id"] })
    const entries = await councilOf(asking).listSessionEntries({ session_id: sessions.map(({ id }) => id) }, { take: null, select: ["id", "dossier_id"] })
    const tabled = new Set(entries.map(({ dossier_id }) => dossier_id))
    const left = rows.filter(({ id }) => !tabled.has(id))
    return { count: left.length, overdue: left.filter(({ due_on }) => due_on !== null && due_on < asking.today).length }
  },

  sheets_to_score: async ({ container, caller, today }) => {
    const open = (await readMySheets(container, caller.actor_id)).filter(({ state }) => state === "to_score" || state === "draft" || state === "reopened")
    return { count: open.length, overdue: open.filter(({ session }) => session.held_on < today).length }
  },

  /** Its own of a secretary; of everybody's for who only looks on. */
  sessions_to_hold: async (asking) => {
    const { caller, today } = asking
    const own = caller.has("council_secretary") && !caller.has("admin")
    const councils = own ? await councilOf(asking).listCouncils({ secretary_user_id: caller.actor_id }, { take: null, select: ["id"] }) : null
    const sessions = await councilOf(asking).listSessions(
      { state: ["planned", "open"], held_on: { $lte: today }, ...(councils && { council_id: councils.map(({ id }) => id) }) },
      { take: null, select: ["id", "held_on"] },
    )
    return { count: sessions.length, overdue: sessions.filter(({ held_on }) => held_on < today).length }
  },

  /** In the window of renewal, and no dossier is under way. */
  renewals: async (asking) => {
    const under = await yearOf(asking).listDossiers({ product_id: [...asking.renewable], state: { $nin: [...ENDED] } }, { take: null, select: ["id", "product_id"] })
    const busy = new Set(under.map(({ product_id }) => product_id))
    return { count: asking.renewable.filter((id) => !busy.has(id)).length, overdue: 0 }
  },

  /** An inspector's are those given to nobody else. */
  inspections: async (asking) => {
    const { caller, today, states } = asking
    const filters = { state: [...states] as never, ...(await visited(asking)), ...(caller.has("inspector") && { $or: [{ inspector_id: null }, { inspector_id: caller.actor_id }] }) }
    const [[, count], [, overdue]] = await Promise.all([
      inspectionsOf(asking).listAndCountInspections({ ...filters, planned_on: { $lte: today } }, { take: 1, select: ["id"] }),
      inspectionsOf(asking).listAndCountInspections({ ...filters, planned_on: { $lt: today } }, { take: 1, select: ["id"] }),
    ])
    return { count, overdue }
  },

  measures: async (asking) => {
    const { today } = asking
    const open = await inspectionsOf(asking).openMeasures((await visited(asking)).producer_id ?? "all")
    return { count: open.length, overdue: open.filter((found_on) => decideBy(found_on) < today).length }
  },
}
