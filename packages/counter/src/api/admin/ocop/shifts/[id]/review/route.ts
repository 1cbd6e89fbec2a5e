import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { ShiftResponse } from "../../../../../../http"
import { counterOf } from "../../../../../../till/module"
import { readShift } from "../../../../../../till/shifts"
import { mayReview } from "../../../../../reach"
import type { AdminLook } from "../../../../../validators"

/** A shift is reviewed once it is closed, and its flags first: what is strange is looked at one by one. */
export async function POST(req: AuthenticatedMedusaRequest<AdminLook>, res: MedusaResponse<ShiftResponse>) {
  const { shift } = await readShift(req.scope, req.params.id!)
  mayReview(req, shift.point.id)
  if (!shift.closed_at) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Ca này chưa kết. Hãy duyệt sau khi người bán kết ca.", "shift_open")
  if (shift.waiting > 0) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Còn ${shift.waiting} điều chưa xem. Hãy xem từng điều rồi duyệt ca.`, "flags_waiting")
  const { actor_id, name } = callerOf(req)
  await counterOf(req.scope).createCounterLooks({ flag_id: null, shift_id: shift.id, by_id: actor_id, by_name: name, note: req.validatedBody.note, at: now() })
  res.json(await readShift(req.scope, shift.id))
}
