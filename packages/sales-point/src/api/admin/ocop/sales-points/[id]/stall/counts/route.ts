import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { countStall } from "../../../../../../../market/count-stall"
import type { StallResponse } from "../../../../../../../http/market"
import { readStall } from "../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../reach"
import { reachStall } from "../../../../../../stall"
import type { AdminCountStall } from "../../../../receivables/validators"

/** A count by lot with what the chain reports sold; the same `key` twice is once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminCountStall>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "write")
  await countStall(req.scope, { ...req.validatedBody, sales_point_id: id, lines: req.validatedBody.lines.map(({ reason, ...line }) => ({ ...line, ...(reason && { reason }) })), by: actorOf(caller) })
  res.status(201).json({ stall: await readStall(req.scope, id) })
}
