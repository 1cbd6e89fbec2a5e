import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { LotActor } from "../../modules/lots"

/** Who of the office acts, in the role that lets them. */
export function officeActor(req: AuthenticatedMedusaRequest): LotActor {
  const caller = callerOf(req)
  return { role: caller.grants[0]?.role ?? "office", id: caller.actor_id, name: caller.name }
}
