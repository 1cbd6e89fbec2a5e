import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MemberListResponse } from "../../../../../http"
import { membersOf, removeMember } from "../../../../../members/invite-member"
import { ownerOnly } from "../../../../../portal/own-business"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MemberListResponse>) {
  const { producer_id, caller } = await ownerOnly(req)
  await removeMember(req.scope, { producer_id, id: req.params.id ?? "", by: caller.actor_id })
  res.json({ members: await membersOf(req.scope, producer_id, caller.actor_id) })
}
