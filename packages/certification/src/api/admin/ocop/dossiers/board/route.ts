import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { DossierBoardResponse, DossierState } from "../../../../../http/year"
import { now } from "../../../../../modules/certification/clock"
import type { DossierRow } from "../../../../../modules/annual-cycle/rows"
import { dayOf } from "../../../../../rules/time"
import { yearOfOcop } from "../../../../../year/caller"
import { communeNames } from "../../../../../year/directory"
import { communesSeen } from "../../../../../year/list-query"
import { dossierView } from "../../../../../year/views"

const PER_COLUMN = 6

/** Every state with how many lie there, how many are late, and the few that run out first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const today = dayOf(now())
  const [columns, nameOf] = await Promise.all([yearOfOcop(req).boardOf(communesSeen(callerOf(req), "dossier"), today, PER_COLUMN), communeNames(req.scope)])
  res.json({
    columns: columns.map(({ state, dossiers, ...figures }) => ({ state: state as DossierState, ...figures, dossiers: dossiers.map((row) => dossierView(row as DossierRow, nameOf, today)) })),
  } satisfies DossierBoardResponse)
}
