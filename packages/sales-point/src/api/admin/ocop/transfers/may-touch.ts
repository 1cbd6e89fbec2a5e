import { type Caller, refuse } from "@ocop/access/caller"
import type { TransferRow } from "../../../../http-goods"

const mayAt = (caller: Caller, action: "read" | "write", point_id: string | null) => caller.may(action, "consignment", { sales_point_id: point_id ?? "-" })

/** Seen by both its ends. */
export function mustSee(caller: Caller, { from, to }: Pick<TransferRow, "from" | "to">): void {
  if (!mayAt(caller, "read", from.point_id) && !mayAt(caller, "read", to.point_id)) refuse("Bạn chỉ xem được phiếu chuyển của điểm bán mình.")
}

/**
 * The sender packs, sends and cancels; the receiver counts, and agrees to ("ready") what a producer announces. The office may do either
 * for who has no account here.
 */
export function mustHandle(caller: Caller, { from, to }: Pick<TransferRow, "from" | "to">, verb: string): void {
  const end = verb === "receive" || (verb === "ready" && from.producer_id !== null) ? to : from
  if (!mayAt(caller, "write", end.point_id)) refuse(verb === "receive" ? `Chỉ người quản lý ${to.name} hoặc Phòng Kinh tế đếm và nhận.` : `Chỉ bên gửi (${from.name}) hoặc Phòng Kinh tế làm được việc này.`)
}
