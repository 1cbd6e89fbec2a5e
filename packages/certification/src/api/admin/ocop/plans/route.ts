import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { dayOf } from "../../../../rules/time"
import { now } from "../../../../modules/certification/clock"
import type { PlanRow } from "../../../../modules/annual-cycle/rows"
import { yearOfOcop } from "../../../../year/caller"
import { communeNames } from "../../../../year/directory"
import { listQuery } from "../../../../year/list-query"
import { LISTED } from "../../../../year/listed"
import { SORTABLE } from "../../../../year/sortable"
import { planView } from "../../../../year/views"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const today = dayOf(now())
  const { filters, order, limit, offset } = listQuery(req, callerOf(req), { subject: "plan", sortable: SORTABLE.plan, today })
  const [rows, count] = await yearOfOcop(req).listAndCountBusinessPlans(filters, { take: limit, skip: offset, order, select: LISTED.plan })
  const nameOf = await communeNames(req.scope)
  res.json({ plans: rows.map((row) => planView(row as PlanRow, nameOf)), count, offset, limit })
}
