import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { FIRST_PAGE, pageOfBook, readBook } from "../../../../../../goods/book"
import type { BookResponse, LossListResponse } from "../../../../../../http-goods"
import { loseAtPoint } from "../../../../../../market/losses"
import { readLosses } from "../../../../../../market/read-losses"
import { actorOf, reachPoint } from "../../../../../reach"
import type { AdminGetLosses, AdminLoseAtPoint } from "../../../transfers/validators"

export async function GET(req: AuthenticatedMedusaRequest<unknown, AdminGetLosses>, res: MedusaResponse<LossListResponse>) {
  const id = req.params.id ?? ""
  reachPoint(req, id)
  const { limit, offset } = req.validatedQuery as AdminGetLosses
  res.json(await readLosses(req.scope, { point_id: id, limit, offset }))
}

/** Boxes that are spoilt or missing on the shelf of a point; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminLoseAtPoint>, res: MedusaResponse<BookResponse>) {
  const id = req.params.id ?? ""
  const caller = reachPoint(req, id)
  if (!caller.may("write", "consignment", { sales_point_id: id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế ghi hao hụt.")
  const { lot_id, quantity, reason, key } = req.validatedBody
  await loseAtPoint(req.scope, { sales_point_id: id, lot_id, quantity, reason, key, by: actorOf(caller) })
  res.status(201).json(pageOfBook(await readBook(req.scope, id), FIRST_PAGE))
}
