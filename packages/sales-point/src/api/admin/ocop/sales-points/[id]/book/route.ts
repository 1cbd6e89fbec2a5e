import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfBook, readBook, type WholeBook } from "../../../../../../goods/book"
import type { BookResponse } from "../../../../../../http-goods"
import { readPoint } from "../../../../../../reading/read-points"
import { reachPoint } from "../../../../../reach"
import type { AdminGetBook } from "../../../transfers/validators"

const NOTHING: WholeBook = { rows: [], total: { issued: 0, sold: 0, returned: 0, lost: 0, on_hand: 0 } }

/** The consignment book of one point. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<BookResponse>) {
  const id = req.params.id ?? ""
  reachPoint(req, id)
  const point = await readPoint(req.scope, id)
  res.json(pageOfBook(point.stock_location ? await readBook(req.scope, id) : NOTHING, req.validatedQuery as AdminGetBook))
}
