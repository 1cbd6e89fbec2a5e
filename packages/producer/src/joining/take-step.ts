import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import { audit } from "@ocop/access/audit"
import { Modules } from "@medusajs/framework/utils"
import { now } from "../clock"
import { ProducerEvents } from "../events"
import { producersOf } from "../files"
import { conflict, MOVED_ON, notFound, refused, ruled } from "../refusals"
import { applicationStep, openVerbs, type ApplicationActor, type ApplicationState } from "../rules"
import { approveApplicationWorkflow, type Approved } from "./approve-application"
import type { ApplicationRow } from "./view"

/** What this caller is to an application of this commune. The administrator stands in for both. */
export function actorsFor(caller: Caller, commune: string | null): ApplicationActor[] {
  const admin = caller.has("admin")
  const communes = caller.communesOf("commune_officer")
  const here = caller.has("commune_officer") && (communes === "all" || (commune !== null && communes.includes(commune)))
  return [...(admin || here ? (["commune_officer"] as const) : []), ...(admin || caller.has("coordination_office") ? (["coordination_office"] as const) : [])]
}

/** The applications this caller may see: all, or those of some communes; [] for none. A draft is nobody's but its applicant's. */
export function reachOf(caller: Caller): string[] | "all" {
  if (["admin", "coordination_office"].some((role) => caller.has(role as "admin"))) return "all"
  const reaches = (["commune_officer", "steering_member"] as const).flatMap((role) => (caller.has(role) ? [caller.communesOf(role)] : []))
  return reaches.includes("all") ? "all" : reaches.flatMap((reach) => reach)
}

export async function visibleApplication(container: MedusaContainer, caller: Caller, id: string): Promise<ApplicationRow> {
  const [row] = await producersOf(container).listProducerApplications({ id }, { take: 1 })
  const reach = reachOf(caller)
  if (!row || row.submitted_at === null || (reach !== "all" && !reach.includes(row.commune_today ?? ""))) return notFound("Không có hồ sơ này, hoặc hồ sơ không thuộc địa bàn của bạn.")
  return row
}

export interface OfficeStepInput {
  caller: Caller
  id: string
  verb: string
  reason?: string
}

/** A step of the office. Of two officers at once one is told that the other was first. */
export async function takeOfficeStep(container: MedusaContainer, { caller, id, verb, reason }: OfficeStepInput): Promise<Approved | null> {
  const row = await visibleApplication(container, caller, id)
  const state = row.state as ApplicationState
  const actors = actorsFor(caller, row.commune_today)
  const [first] = actors
  if (!first) return refused("Chỉ cán bộ của xã đó và văn phòng điều phối xử lý được hồ sơ này.", "not_yours")
  const by = actors.find((actor) => openVerbs(state, [actor]).includes(verb)) ?? actors.find((actor) => openVerbs(state, [actor]).length > 0) ?? first
  const step = ruled(() => applicationStep({ state, verb, by, reason }))
  const take = { table: "producer_application" as const, id, from: state, to: step.to, by: { role: by, id: caller.actor_id, name: caller.name }, reason, at: now() }
  if (step.to === "approved") return (await approveApplicationWorkflow(container).run({ input: { application_id: id, take: { ...take, at: take.at.toISOString() } } })).result
  if (!(await producersOf(container).takeStep(take))) conflict(MOVED_ON, "moved_on")
  await audit(container, { subject: "application", subject_id: id, before: { state }, after: { state: step.to, reason } })
  await container.resolve(Modules.EVENT_BUS).emit({ name: ProducerEvents.APPLICATION_MOVED, data: { id } })
  return null
}
