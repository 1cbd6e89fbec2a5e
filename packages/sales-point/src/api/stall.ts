import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { type Caller, refuse } from "@ocop/access/caller"
import { readPoint } from "../reading/read-points"
import { refused } from "../refusals"
import { reachPoint } from "./reach"

/** The caller, where the point of the path is a supermarket stall of theirs. `write`: what the manager of the stall may do, too. */
export async function reachStall(req: AuthenticatedMedusaRequest, action: "read" | "write"): Promise<{ id: string; caller: Caller }> {
  const id = req.params.id ?? ""
  const caller = reachPoint(req, id)
  if (!caller.may(action, "consignment", { sales_point_id: id })) refuse(action === "read" ? "Bạn chỉ xem được gian hàng của mình." : "Chỉ người quản lý gian hàng hoặc Phòng Kinh tế làm được việc này.")
  if ((await readPoint(req.scope, id)).kind !== "supermarket_stall") refused("Điểm bán này không phải gian trong siêu thị, nên không có hợp đồng và công nợ với siêu thị.", "no_stall")
  return { id, caller }
}
