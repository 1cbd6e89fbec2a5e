import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { EvidenceRow } from "../../../modules/annual-cycle/rows"
import { addEvidenceWorkflow } from "../../../workflows/year"
import { EvidenceBody } from "../../../year/bodies"
import { ownProducer, yearOfOcop } from "../../../year/caller"
import { pageOf } from "../../../year/list-query"
import { evidenceView } from "../../../year/views"

/** The library: every paper once, used again by every dossier. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { limit, offset } = pageOf(req)
  const [rows, count] = await yearOfOcop(req).listAndCountEvidencePapers({ producer_id: ownProducer(req) }, { take: limit, skip: offset, order: { created_at: "DESC" } })
  res.json({ evidence: rows.map((row) => evidenceView(row as EvidenceRow)), count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = readBody(req, EvidenceBody)
  const { result: id } = await addEvidenceWorkflow(req.scope).run({ input: { ...body, producer_id: ownProducer(req), added_by: callerOf(req).actor_id } })
  res.status(201).json({ evidence: evidenceView((await yearOfOcop(req).retrieveEvidencePaper(id)) as EvidenceRow) })
}
