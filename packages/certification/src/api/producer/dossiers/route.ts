import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { DossierRow } from "../../../modules/annual-cycle/rows"
import { writeDossierWorkflow } from "../../../workflows/year"
import { DossierBody } from "../../../year/bodies"
import { nowText, ownProducer, rolesOf, yearOfOcop } from "../../../year/caller"
import { dossierDetail } from "../../../year/details"
import { communeNames } from "../../../year/directory"
import { pageOf } from "../../../year/list-query"
import { dossierView } from "../../../year/views"
import { now } from "../../../modules/certification/clock"
import { dayOf } from "../../../rules/time"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = pageOf(req)
  const [rows, count] = await yearOfOcop(req).listAndCountDossiers({ producer_id: ownProducer(req) }, { take: limit, skip: offset, order: { created_at: "DESC" } })
  const nameOf = await communeNames(req.scope)
  res.json({ dossiers: rows.map((row) => dossierView(row as DossierRow, nameOf, dayOf(now()))), count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = readBody(req, DossierBody)
  const producer_id = ownProducer(req)
  const { result: id } = await writeDossierWorkflow(req.scope).run({ input: { ...body, producer_id, at: nowText() } })
  const row = (await yearOfOcop(req).retrieveDossier(id)) as DossierRow
  res.status(201).json({ dossier: await dossierDetail(req.scope, row, rolesOf(callerOf(req))) })
}
