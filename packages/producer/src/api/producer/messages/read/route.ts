import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../../portal/own-business"
import type { MessageListResponse } from "../../../../http"
import { markRead, messagesOf } from "../../../../portal/messages"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MessageListResponse>) {
  const { producer_id } = ownBusiness(req)
  await markRead(req.scope, producer_id, "producer")
  res.json(await messagesOf(req.scope, producer_id, "producer"))
}
