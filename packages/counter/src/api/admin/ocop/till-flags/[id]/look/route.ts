import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { ShiftResponse } from "../../../../../../http"
import { counterOf } from "../../../../../../till/module"
import { readShift } from "../../../../../../till/shifts"
import { mayReview } from "../../../../../reach"
import type { AdminLook } from "../../../../../validators"

/** Somebody looked at it and says what it was. */
export async function POST(req: AuthenticatedMedusaRequest<AdminLook>, res: MedusaResponse<ShiftResponse>) {
  const counter = counterOf(req.scope)
  const [flag] = await counter.listCounterFlags({ id: req.params.id! }, { take: 1 })
  if (!flag) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có điều này để xem.")
  mayReview(req, flag.point_id)
  const { actor_id, name } = callerOf(req)
  await counter.createCounterLooks({ flag_id: flag.id, shift_id: flag.shift_id, by_id: actor_id, by_name: name, note: req.validatedBody.note, at: now() })
  res.json(await readShift(req.scope, flag.shift_id))
}
