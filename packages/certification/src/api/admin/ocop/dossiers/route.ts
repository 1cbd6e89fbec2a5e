import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { dayOf } from "../../../../rules/time"
import { now } from "../../../../modules/certification/clock"
import type { DossierRow } from "../../../../modules/annual-cycle/rows"
import { yearOfOcop } from "../../../../year/caller"
import { communeNames } from "../../../../year/directory"
import { listQuery } from "../../../../year/list-query"
import { LISTED } from "../../../../year/listed"
import { SORTABLE } from "../../../../year/sortable"
import { dossierView } from "../../../../year/views"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const today = dayOf(now())
  const { filters, order, limit, offset } = listQuery(req, callerOf(req), { subject: "dossier", sortable: SORTABLE.dossier, today })
  const [rows, count] = await yearOfOcop(req).listAndCountDossiers(filters, { take: limit, skip: offset, order, select: LISTED.dossier })
  const nameOf = await communeNames(req.scope)
  res.json({ dossiers: rows.map((row) => dossierView(row as DossierRow, nameOf, today)), count, offset, limit })
}
