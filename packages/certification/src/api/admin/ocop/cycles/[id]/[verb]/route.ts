import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "@ocop/request"
import { moveYearWorkflow } from "../../../../../../workflows/year"
import { MoveBody } from "../../../../../../year/bodies"
import { moveOf } from "../../../../../../year/caller"
import { GET } from "../route"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await moveYearWorkflow(req.scope).run({ input: moveOf(req, "cycle", readBody(req, MoveBody)) })
  return GET(req, res)
}
