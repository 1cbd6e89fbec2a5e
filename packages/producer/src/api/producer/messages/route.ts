import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { MessageListResponse, MessageView } from "../../../http"
import { messagesOf, sendMessage } from "../../../portal/messages"
import type { NewMessage } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MessageListResponse>) {
  res.json(await messagesOf(req.scope, ownBusiness(req).producer_id, "producer"))
}

export async function POST(req: AuthenticatedMedusaRequest<NewMessage>, res: MedusaResponse<{ message: MessageView }>) {
  const { producer_id, caller } = ownBusiness(req)
  res.status(201).json({ message: await sendMessage(req.scope, { producer_id, sender: "producer", author_id: caller.actor_id, author: caller.name, text: req.validatedBody.text }) })
}
