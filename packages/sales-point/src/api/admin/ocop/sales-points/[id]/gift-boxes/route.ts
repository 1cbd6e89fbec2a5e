import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@ocop/access/caller"
import { giftBoxChoices, makeGiftBoxes } from "../../../../../../goods/gift-box"
import type { GiftBoxChoicesResponse, GiftBoxResponse } from "../../../../../../http-goods"
import { actorOf, pointsWithin, reachPoint } from "../../../../../reach"
import type { AdminGetGiftBoxes, AdminMakeGiftBoxes } from "../../../transfers/validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GiftBoxChoicesResponse>) {
  const point_id = req.params.id ?? ""
  reachPoint(req, point_id)
  res.json(await giftBoxChoices(req.scope, { point_id, lot_id: (req.validatedQuery as AdminGetGiftBoxes).lot_id }))
}

/** Lots on the shelf in, a lot of gift boxes on the shelf out; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminMakeGiftBoxes>, res: MedusaResponse<GiftBoxResponse>) {
  const point_id = req.params.id ?? ""
  const caller = reachPoint(req, point_id)
  if (!caller.may("write", "consignment", { sales_point_id: point_id })) refuse("Chỉ người quản lý điểm bán hoặc Phòng Kinh tế ghép hộp quà.")
  res.status(201).json(await makeGiftBoxes(req.scope, { ...req.validatedBody, point_id, by: actorOf(caller), of_office: pointsWithin(caller) === undefined }))
}
