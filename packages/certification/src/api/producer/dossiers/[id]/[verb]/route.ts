import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moveYearWorkflow } from "../../../../../workflows/year"
import { MoveBody, read } from "../../../../../year/bodies"
import { moveOf } from "../../../../../year/caller"
import { GET, own } from "../route"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await own(req)
  await moveYearWorkflow(req.scope).run({ input: moveOf(req, "dossier", read(MoveBody, req.body)) })
  return GET(req, res)
}
