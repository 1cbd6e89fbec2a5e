import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LogbookResponse } from "../../../http/logbook"
import { ownBookOf } from "../../../logbook/own-book"
import { readBook } from "../../../logbook/read-book"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LogbookResponse>) {
  res.json(await readBook(req.scope, await ownBookOf(req)))
}
