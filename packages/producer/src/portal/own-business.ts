import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { callerOf, refuse, type Caller } from "@ocop/access/caller"
import { producersOf } from "../files"

export interface OwnBusiness {
  producer_id: string
  caller: Caller
}

/** Whose business this member's is; everything of the portal is read and written within it. */
export function ownBusiness(req: AuthenticatedMedusaRequest): OwnBusiness {
  const caller = callerOf(req)
  if (caller.actor_type !== "producer" || !caller.producerId) refuse("Trang này dành cho chủ thể sản xuất.")
  return { producer_id: caller.producerId, caller }
}

export async function ownerOnly(req: AuthenticatedMedusaRequest, otherwise = "Chỉ chủ sở hữu mời hoặc xóa được thành viên."): Promise<OwnBusiness> {
  const own = ownBusiness(req)
  const [member] = await producersOf(req.scope).listProducerMembers({ id: own.caller.actor_id, producer_id: own.producer_id, state: "active" }, { take: 1 })
  if (member?.role !== "owner") refuse(otherwise)
  return own
}
