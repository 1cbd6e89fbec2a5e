import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { findTransfers, readTransfer } from "../../../../goods/read-transfers"
import { draftTransfer } from "../../../../goods/transfer"
import type { TransferListResponse, TransferResponse } from "../../../../http-goods"
import { actorOf, pointsWithin } from "../../../reach"
import type { AdminDraftTransfer, AdminGetTransfers } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferListResponse>) {
  res.json(await findTransfers(req.scope, { ...(req.validatedQuery as AdminGetTransfers), within: pointsWithin(callerOf(req)) }))
}

export async function POST(req: AuthenticatedMedusaRequest<AdminDraftTransfer>, res: MedusaResponse<TransferResponse>) {
  const caller = callerOf(req)
  const ends = [req.validatedBody.from, req.validatedBody.to].flatMap((end) => ("point_id" in end ? [end.point_id] : []))
  if (!ends.some((sales_point_id) => caller.may("write", "consignment", { sales_point_id }))) refuse("Bạn chỉ lập phiếu cho điểm bán của mình.")
  const id = await draftTransfer(req.scope, { ...req.validatedBody, by: actorOf(caller) })
  res.status(201).json({ transfer: await readTransfer(req.scope, id) })
}
