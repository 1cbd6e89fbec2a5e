import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { sendPaper } from "../../../../../../../../files"
import { paperForOffice } from "../../../../../../../../office/papers"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await sendPaper(req, res, await paperForOffice(req.scope, callerOf(req), req.params.id ?? "", req.params.paper ?? ""))
}
