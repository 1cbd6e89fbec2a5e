import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MemberListResponse } from "../../../../../http"
import { membersOf, setRole } from "../../../../../members/invite-member"
import { ownerOnly } from "../../../../../portal/own-business"
import type { MemberRole } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<MemberRole>, res: MedusaResponse<MemberListResponse>) {
  const { producer_id, caller } = await ownerOnly(req)
  await setRole(req.scope, { producer_id, id: req.params.id ?? "", role: req.validatedBody.role })
  res.json({ members: await membersOf(req.scope, producer_id, caller.actor_id) })
}
