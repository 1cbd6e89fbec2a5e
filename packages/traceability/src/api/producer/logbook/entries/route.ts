import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LogbookEntriesResponse, SendEntriesResponse } from "../../../../http/logbook"
import { ownBook } from "../../../../logbook/own-book"
import { entriesAfter } from "../../../../logbook/read-book"
import { sendEntries } from "../../../../logbook/send-entries"
import type { EntriesQuery, SendEntriesBody } from "../../../logbook/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LogbookEntriesResponse>) {
  res.json(await entriesAfter(req.scope, { producer_id: ownBook(req).producer_id, ...(req.validatedQuery as EntriesQuery) }))
}

export async function POST(req: AuthenticatedMedusaRequest<SendEntriesBody>, res: MedusaResponse<SendEntriesResponse>) {
  const { producer_id, member_id } = ownBook(req)
  res.json(await sendEntries(req.scope, { producer_id, author_id: member_id, ...req.validatedBody }))
}
