import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { redeemInvitation } from "../../../../members/invite-member"
import type { RedeemInvitation } from "../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<RedeemInvitation>, res: MedusaResponse<{ member: { identifier: string } }>) {
  res.json({ member: { identifier: await redeemInvitation(req.scope, req.validatedBody) } })
}
