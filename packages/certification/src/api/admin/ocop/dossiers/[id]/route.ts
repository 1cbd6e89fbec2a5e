import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { DossierRow } from "../../../../../modules/annual-cycle/rows"
import { rolesOf, seen, yearOfOcop } from "../../../../../year/caller"
import { dossierDetail } from "../../../../../year/details"

/** The row, if the caller may see it. Throws not_found. */
export async function reach(req: AuthenticatedMedusaRequest): Promise<DossierRow> {
  const [row] = await yearOfOcop(req).listDossiers({ id: req.params.id! }, { take: 1 })
  return seen(row as DossierRow | undefined, callerOf(req), "dossier", "hồ sơ")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ dossier: await dossierDetail(req.scope, await reach(req), rolesOf(callerOf(req))) })
}
