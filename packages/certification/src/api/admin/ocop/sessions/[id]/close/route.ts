import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../modules/certification"
import { closeSessionWorkflow } from "../../../../../../workflows/council"
import { answerWithSession } from "../../answer"
import { itsSecretary } from "../../its-secretary"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await itsSecretary(req)
  await closeSessionWorkflow(req.scope).run({ input: { session_id: req.params.id!, at: now().toISOString() } })
  await answerWithSession(req, res)
}
