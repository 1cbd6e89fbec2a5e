import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { owned, ownProducer, yearOfOcop } from "../../../../../year/caller"
import { sendPdf } from "../../../../../year/send-pdf"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const [row] = await yearOfOcop(req).listEvidencePapers({ id: req.params.id! }, { take: 1 })
  const paper = owned(row, ownProducer(req), "giấy tờ")
  sendPdf(res, await req.scope.resolve(Modules.FILE).getAsBuffer(paper.file_key), paper.id)
}
