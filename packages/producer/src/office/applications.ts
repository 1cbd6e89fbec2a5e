import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import type { AdminGetApplications } from "../api/validators"
import { producersOf } from "../files"
import type { OfficeApplication, OfficeApplicationListResponse } from "../http"
import { communeOfCode } from "../joining/communes"
import { actorsFor, reachOf, visibleApplication } from "../joining/take-step"
import { toApplication } from "../joining/view"
import { APPLICATION_STATE_NAMES, openVerbs, type ApplicationState, type ProducerType } from "../rules"

/** With the commune or with the office. */
const WAITING: ApplicationState[] = ["submitted", "commune_checked"]

/** Everything handed in that this caller may see; what waits longest first. */
export async function listApplications(container: MedusaContainer, caller: Caller, { q, state, type, limit, offset, order }: AdminGetApplications): Promise<OfficeApplicationListResponse> {
  const reach = reachOf(caller)
  const [rows, count] = await producersOf(container).listAndCountProducerApplications(
    {
      submitted_at: { $ne: null },
      ...(state && { state: state === "waiting" ? WAITING : state }),
      ...(type && { type }),
      ...(reach !== "all" && { commune_today: reach }),
      ...(q && { $or: [{ name: { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` } }, { code: { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` } }] }),
    },
    { take: limit, skip: offset, order: { [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  const communes = new Map(await Promise.all([...new Set(rows.flatMap(({ commune_code }) => commune_code ?? []))].map(async (code) => [code, (await communeOfCode(container, code))?.name ?? code] as const)))
  return {
    applications: rows.map((row) => ({
      id: row.id,
      code: row.code,
      state: row.state as ApplicationState,
      state_name: APPLICATION_STATE_NAMES[row.state as ApplicationState],
      name: row.name,
      type: row.type as ProducerType | null,
      commune: communes.get(row.commune_code ?? "") ?? null,
      submitted_at: row.submitted_at ? new Date(row.submitted_at).toISOString() : null,
      yours: openVerbs(row.state as ApplicationState, actorsFor(caller, row.commune_today)).length > 0,
    })),
    count,
    offset,
    limit,
  }
}

export async function applicationForOffice(container: MedusaContainer, caller: Caller, id: string): Promise<OfficeApplication> {
  const row = await visibleApplication(container, caller, id)
  const [view, steps] = await Promise.all([toApplication(container, row), producersOf(container).listApplicationStepTakens({ application_id: id }, { take: 200, order: { at: "ASC", id: "ASC" } })])
  return {
    ...view,
    producer_id: row.producer_id,
    verbs: openVerbs(row.state as ApplicationState, actorsFor(caller, row.commune_today)),
    history: view.history.map((step, index) => ({ ...step, by: [step.by, steps[index]?.by_name].filter(Boolean).join(": ") })),
  }
}
