import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { FIRST_PAGE, pageOfBook, readBook } from "../../../../../../../../goods/book"
import type { BookResponse } from "../../../../../../../../http-goods"
import { findAgainAtPoint } from "../../../../../../../../market/found-again"
import { actorOf, reachPoint } from "../../../../../../../reach"
import type { AdminFindAgain } from "../../../../../transfers/validators"

/** Boxes that were written down as lost and are there after all; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminFindAgain>, res: MedusaResponse<BookResponse>) {
  const [id, loss_id] = [req.params.id ?? "", req.params.loss_id ?? ""]
  const caller = reachPoint(req, id)
  if (!caller.may("write", "consignment", { sales_point_id: id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế ghi hàng tìm thấy lại.")
  await findAgainAtPoint(req.scope, { sales_point_id: id, loss_id, ...req.validatedBody, by: actorOf(caller) })
  res.status(201).json(pageOfBook(await readBook(req.scope, id), FIRST_PAGE))
}
