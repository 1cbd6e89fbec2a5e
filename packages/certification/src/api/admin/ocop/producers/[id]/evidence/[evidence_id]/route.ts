import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { owned, yearOfOcop } from "../../../../../../../year/caller"
import { sendPdf } from "../../../../../../../year/send-pdf"
import { producerSeen } from "../route"

/** One paper of a producer's library, to look at. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const producer_id = await producerSeen(req)
  const [row] = await yearOfOcop(req).listEvidencePapers({ id: req.params.evidence_id! }, { take: 1 })
  const paper = owned(row, producer_id, "giấy tờ")
  sendPdf(res, await req.scope.resolve(Modules.FILE).getAsBuffer(paper.file_key), paper.id)
}
