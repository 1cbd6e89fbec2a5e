import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { dayOf } from "../../../../rules/time"
import { now } from "../../../../modules/certification/clock"
import type { IdeaRow } from "../../../../modules/annual-cycle/rows"
import { yearOfOcop } from "../../../../year/caller"
import { communeNames } from "../../../../year/directory"
import { listQuery } from "../../../../year/list-query"
import { LISTED } from "../../../../year/listed"
import { SORTABLE } from "../../../../year/sortable"
import { ideaView } from "../../../../year/views"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const today = dayOf(now())
  const { filters, order, limit, offset } = listQuery(req, callerOf(req), { subject: "idea", sortable: SORTABLE.idea, today })
  const [rows, count] = await yearOfOcop(req).listAndCountProductIdeas(filters, { take: limit, skip: offset, order, select: LISTED.idea })
  const nameOf = await communeNames(req.scope)
  res.json({ ideas: rows.map((row) => ideaView(row as IdeaRow, nameOf)), count, offset, limit })
}
