import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { notFound, yearOfOcop } from "../../../../../../../year/caller"
import { sendPdf } from "../../../../../../../year/send-pdf"
import { reach } from "../../route"

/** One paper of the dossier, to look at. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const paper = (await yearOfOcop(req).papersOf(await reach(req))).find(({ id }) => id === req.params.evidence_id)
  if (!paper) throw notFound("giấy tờ")
  sendPdf(res, await req.scope.resolve(Modules.FILE).getAsBuffer(paper.file_key), paper.id)
}
