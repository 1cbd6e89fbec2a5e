import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { MessageListResponse, MessageView } from "../../../../../../http"
import { messagesOf, sendMessage } from "../../../../../../portal/messages"
import type { NewMessage } from "../../../../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MessageListResponse>) {
  res.json(await messagesOf(req.scope, req.params.id ?? "", "office"))
}

export async function POST(req: AuthenticatedMedusaRequest<NewMessage>, res: MedusaResponse<{ message: MessageView }>) {
  const { actor_id, name } = callerOf(req)
  res.status(201).json({ message: await sendMessage(req.scope, { producer_id: req.params.id ?? "", sender: "office", author_id: actor_id, author: name, text: req.validatedBody.text }) })
}
