import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { readBody } from "@ocop/request"
import type { EvidenceLibraryResponse } from "../../../../../../http/year"
import type { EvidenceRow } from "../../../../../../modules/annual-cycle/rows"
import { EVIDENCE_KIND_NAMES } from "../../../../../../rules/year"
import { addEvidenceWorkflow } from "../../../../../../workflows/year"
import { EvidenceBody } from "../../../../../../year/bodies"
import { notFound, yearOfOcop } from "../../../../../../year/caller"
import { placeOf } from "../../../../../../year/directory"
import { pageOf } from "../../../../../../year/list-query"
import { evidenceView } from "../../../../../../year/views"

/** The library of a producer, as far as the caller's communes go. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<EvidenceLibraryResponse>) {
  const { limit, offset } = pageOf(req)
  const producer_id = await producerSeen(req)
  const [rows, count] = await yearOfOcop(req).listAndCountEvidencePapers({ producer_id }, { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } })
  res.json({ evidence: rows.map((row) => evidenceView(row as EvidenceRow)), count, offset, limit, kinds: EVIDENCE_KIND_NAMES, may_write: callerOf(req).may("write", "evidence") })
}

/** A paper that reached the office by telephone or by hand. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const body = readBody(req, EvidenceBody)
  const producer_id = await producerSeen(req)
  const { result: id } = await addEvidenceWorkflow(req.scope).run({ input: { ...body, producer_id, added_by: callerOf(req).actor_id, by_office: true } })
  res.status(201).json({ evidence: evidenceView((await yearOfOcop(req).retrieveEvidencePaper(id)) as EvidenceRow) })
}

export async function producerSeen(req: AuthenticatedMedusaRequest): Promise<string> {
  const { producer_id, commune_code } = await placeOf(req.scope, req.params.id ?? "")
  if (!callerOf(req).may("read", "evidence", { commune_code })) throw notFound("chủ thể")
  return producer_id
}
