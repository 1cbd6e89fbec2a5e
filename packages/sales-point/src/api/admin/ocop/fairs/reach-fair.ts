import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readFair } from "../../../../fair/read-fairs"
import type { FairView } from "../../../../http"
import { notFound } from "../../../../refusals"
import { pointsWithin } from "../../../reach"

/** A fair as this caller may see it: a manager of a booth sees their own booth, not what the fair costs nor what others sell. */
export async function reachFair(req: AuthenticatedMedusaRequest): Promise<FairView> {
  const fair = await readFair(req.scope, req.params.id ?? "")
  const within = pointsWithin(callerOf(req))
  if (!within) return fair
  const booths = fair.booth_list.filter(({ sales_point }) => within.includes(sales_point.id))
  if (booths.length === 0) return notFound("Bạn chỉ xem được hội chợ có gian của mình.")
  const own = new Set(booths.map(({ id }) => id))
  const numbers = new Set(booths.map(({ number }) => number))
  return {
    ...fair,
    booth_list: booths,
    invitations: fair.invitations.filter(({ booth_id }) => booth_id !== null && own.has(booth_id)),
    shifts: fair.shifts.filter(({ booth_id }) => own.has(booth_id)),
    result: fair.result.filter(({ booth }) => numbers.has(booth)),
    costs: [],
    objections: {},
    verbs: [],
  }
}
