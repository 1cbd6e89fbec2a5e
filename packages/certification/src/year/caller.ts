import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type Caller, callerOf, refuse } from "@ocop/access/caller"
import { ANNUAL_CYCLE_MODULE } from "../modules/annual-cycle/name"
import type { Move } from "../modules/annual-cycle/move"
import type AnnualCycleModuleService from "../modules/annual-cycle/service"
import { now } from "../modules/certification/clock"
import type { MoveBody } from "../http/year"
import { communesSeen } from "./list-query"

export const yearOfOcop = (req: MedusaRequest): AnnualCycleModuleService => req.scope.resolve<AnnualCycleModuleService>(ANNUAL_CYCLE_MODULE)

export const nowText = (): string => now().toISOString()

/** The producer of a portal's member. */
export function ownProducer(req: MedusaRequest): string {
  const { producerId } = callerOf(req)
  return producerId ?? refuse("Tài khoản này chưa gắn với chủ thể nào.")
}

/** Acts as the caller, with every role of theirs. */
export const moveOf = (req: MedusaRequest, subject: Move["subject"], body: MoveBody): Move => {
  const { grants, actor_id, name } = callerOf(req)
  return { ...body, subject, id: req.params.id!, verb: req.params.verb!, movers: [...new Set(grants.map(({ role }) => role))], by_id: actor_id, by_name: name, at: nowText() }
}

export const notFound = (what: string): MedusaError => new MedusaError(MedusaError.Types.NOT_FOUND, `Không tìm thấy ${what} này.`)

/** The row if the office may see it: handed in once at least, and in a commune of theirs. Otherwise it is not there. */
export function seen<Row extends { state: string; commune_code: string }>(row: Row | undefined, caller: Caller, subject: "idea" | "plan" | "dossier", what: string): Row {
  const reach = communesSeen(caller, subject)
  if (!row || row.state === "draft" || (reach !== "all" && !reach.includes(row.commune_code))) throw notFound(what)
  return row
}

/** The row if it is the producer's own. */
export function owned<Row extends { producer_id: string }>(row: Row | undefined, producerId: string, what: string): Row {
  if (row?.producer_id !== producerId) throw notFound(what)
  return row
}

export const rolesOf = (caller: Caller) => [...new Set(caller.grants.map(({ role }) => role))]
