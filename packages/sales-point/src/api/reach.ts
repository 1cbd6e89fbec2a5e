import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { type Caller, callerOf, refuse } from "@ocop/access/caller"
import type { PointActor } from "../modules/sales-point"

/** A point nobody has: who may read it may read all. */
const NONE = "-"

/** The points this caller reaches; undefined: all. A manager reaches their own. */
export function pointsWithin(caller: Caller): string[] | undefined {
  if (caller.may("read", "sales_point", { sales_point_id: NONE })) return undefined
  return [...new Set(caller.grants.flatMap(({ points }) => points ?? []))]
}

/** Refuses a point that is not theirs. */
export function reachPoint(req: MedusaRequest | AuthenticatedMedusaRequest, id: string): Caller {
  const caller = callerOf(req)
  if (!caller.may("read", "sales_point", { sales_point_id: id })) refuse("Bạn chỉ xem được điểm bán của mình.")
  return caller
}

export const actorOf = (caller: Caller): PointActor => ({ role: caller.grants[0]?.role ?? "office", id: caller.actor_id, name: caller.name })
