import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import type { SendCounterEntriesResponse } from "../../../http"
import { ownPoint, roleAt } from "../../../till/points"
import { takeEntries } from "../../../till/take-entries"
import type { SendEntriesBody } from "../../validators"

export async function POST(req: AuthenticatedMedusaRequest<SendEntriesBody>, res: MedusaResponse<SendCounterEntriesResponse>) {
  const { point_id, device_id, sent_at, entries } = req.validatedBody
  const { point, caller } = await ownPoint(req, point_id)
  const answer = await takeEntries(req.scope, { point, seller: { id: caller.actor_id, name: caller.name, role: roleAt(caller, point_id) }, device_id, sent_at, entries })
  const taken = answer.results.filter(({ status }) => status === "accepted").length
  await audit(req.scope, { subject: "till", subject_id: point_id, after: { taken, refused: answer.results.length - taken } })
  res.json(answer)
}
