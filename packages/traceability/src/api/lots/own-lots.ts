import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import type { Operating } from "../../lots/operate"
import { refused } from "../../refusals"

/** Whose lots this member's are, and under which key the call may come again. */
export function ownLots(req: AuthenticatedMedusaRequest): Operating {
  const caller = callerOf(req)
  if (caller.actor_type !== "producer" || !caller.producerId) refuse("Trang này dành cho chủ thể sản xuất.")
  const key = req.get("idempotency-key")?.trim() || null
  // Keys with a colon are the house's own: entries of the logbook, captured events.
  if (key && !/^[\w.-]{8,80}$/.test(key)) refused("Mã gửi (Idempotency-Key) dài 8–80 ký tự, gồm chữ không dấu, số, dấu gạch và dấu chấm.", "idempotency_key_invalid")
  return { producer_id: caller.producerId, by: { role: "producer", id: caller.actor_id, name: caller.name }, key }
}
