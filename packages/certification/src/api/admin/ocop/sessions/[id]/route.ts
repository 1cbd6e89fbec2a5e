import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerWithSession } from "../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  await answerWithSession(req, res)
}
