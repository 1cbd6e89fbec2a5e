import type { MedusaRequest } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { producersOf } from "./modules"

export interface OwnBook {
  producer_id: string
  member_id: string
}

/** Whose book this member writes in. */
export function ownBook(req: MedusaRequest): OwnBook {
  const caller = callerOf(req)
  if (caller.actor_type !== "producer" || !caller.producerId) refuse("Sổ ghi chép dành cho chủ thể sản xuất.")
  return { producer_id: caller.producerId, member_id: caller.actor_id }
}

/** The same, and what the member is called. */
export async function ownBookOf(req: MedusaRequest): Promise<{ producer_id: string; member: { id: string; name: string } }> {
  const { producer_id, member_id } = ownBook(req)
  const [member] = await producersOf(req.scope).listProducerMembers({ id: member_id }, { select: ["id", "name"], take: 1 })
  return { producer_id, member: { id: member_id, name: member?.name ?? callerOf(req).name } }
}
