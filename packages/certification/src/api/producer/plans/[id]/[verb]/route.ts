import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBody } from "@ocop/request"
import { moveYearWorkflow } from "../../../../../workflows/year"
import { MoveBody } from "../../../../../year/bodies"
import { moveOf } from "../../../../../year/caller"
import { GET, own } from "../route"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  await own(req)
  await moveYearWorkflow(req.scope).run({ input: moveOf(req, "plan", readBody(req, MoveBody)) })
  return GET(req, res)
}
