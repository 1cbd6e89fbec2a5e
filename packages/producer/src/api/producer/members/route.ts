import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvitationResponse, MemberListResponse } from "../../../http"
import { inviteToPortal, membersOf } from "../../../members/invite-member"
import { ownBusiness, ownerOnly } from "../../../portal/own-business"
import type { InviteMember } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberListResponse>) {
  const { producer_id, caller } = ownBusiness(req)
  res.json({ members: await membersOf(req.scope, producer_id, caller.actor_id) })
}

export async function POST(req: AuthenticatedMedusaRequest<InviteMember>, res: MedusaResponse<InvitationResponse>) {
  const { producer_id, caller } = await ownerOnly(req)
  res.status(201).json(await inviteToPortal(req.scope, { producer_id, ...req.validatedBody }, caller.actor_id))
}
