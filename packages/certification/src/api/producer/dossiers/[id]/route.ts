import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { DossierRow } from "../../../../modules/annual-cycle/rows"
import { writeDossierWorkflow } from "../../../../workflows/year"
import { DossierChange } from "../../../../year/bodies"
import { nowText, owned, ownProducer, rolesOf, yearOfOcop } from "../../../../year/caller"
import { dossierDetail } from "../../../../year/details"

/** The row, if it is the caller's own. Throws not_found. */
export async function own(req: AuthenticatedMedusaRequest): Promise<DossierRow> {
  const [row] = await yearOfOcop(req).listDossiers({ id: req.params.id! }, { take: 1 })
  return owned(row as DossierRow | undefined, ownProducer(req), "hồ sơ")
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ dossier: await dossierDetail(req.scope, await own(req), rolesOf(callerOf(req))) })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { id, producer_id } = await own(req)
  await writeDossierWorkflow(req.scope).run({ input: { ...readBody(req, DossierChange), id, producer_id, at: nowText() } })
  return GET(req, res)
}
