import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producersOf } from "../../../../files"
import type { DraftOpenedResponse } from "../../../../http"
import { toApplication } from "../../../../joining/view"

export async function POST(req: MedusaRequest, res: MedusaResponse<DraftOpenedResponse>) {
  const producers = producersOf(req.scope)
  const { id, draft_key } = await producers.openDraft()
  res.status(201).json({ draft_key, application: await toApplication(req.scope, await producers.retrieveProducerApplication(id)) })
}
