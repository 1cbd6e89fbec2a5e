import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/territory/modules/territory"
import type { StallResponse } from "../../../../../../../../../http/market"
import { marketOf } from "../../../../../../../../../market/module"
import { readStall } from "../../../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../../../reach"
import { reachStall } from "../../../../../../../../stall"
import type { AdminEndStallContract } from "../../../../../../receivables/validators"

/** Ends a contract on a day of its own. Bills stay, and what is left at the stall is settled by it when it is counted. */
export async function POST(req: AuthenticatedMedusaRequest<AdminEndStallContract>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  await marketOf(req.scope).endContract({ contract_id: req.params.contract_id ?? "", sales_point_id: id, ...req.validatedBody, by: actorOf(caller), at: now() })
  res.json({ stall: await readStall(req.scope, id) })
}
