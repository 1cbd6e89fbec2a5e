import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "@ocop/request"
import { moveYearWorkflow } from "../../../../../../workflows/year"
import { MoveBody } from "../../../../../../year/bodies"
import { moveOf } from "../../../../../../year/caller"
import { GET, reach } from "../route"

/** One step on, if their role may take it; what is possible stands in `next`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await reach(req)
  await moveYearWorkflow(req.scope).run({ input: moveOf(req, "dossier", readBody(req, MoveBody)) })
  return GET(req, res)
}
