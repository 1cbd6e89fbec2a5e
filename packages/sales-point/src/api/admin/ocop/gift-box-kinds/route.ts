import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { makeGiftBoxKind } from "../../../../goods/gift-box-kind"
import type { GiftBoxKindResponse } from "../../../../http-goods"
import type { AdminMakeGiftBoxKind } from "../transfers/validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminMakeGiftBoxKind>, res: MedusaResponse<GiftBoxKindResponse>) {
  res.status(201).json({ variant_id: await makeGiftBoxKind(req.scope, req.validatedBody) })
}
