import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { StallResponse } from "../../../../../../../../../http/market"
import { marketOf } from "../../../../../../../../../market/module"
import { readStall } from "../../../../../../../../../market/read-stall"
import { actorOf } from "../../../../../../../../reach"
import { reachStall } from "../../../../../../../../stall"
import type { AdminPointReason } from "../../../../../validators"

/** Takes a wrong entry back by one that names it. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPointReason>, res: MedusaResponse<StallResponse>) {
  const { id, caller } = await reachStall(req, "read")
  await marketOf(req.scope).undoPayment({ id: req.params.payment_id ?? "", sales_point_id: id, reason: req.validatedBody.reason, by: actorOf(caller), at: now(), today: todayInVietnam(now()) })
  res.json({ stall: await readStall(req.scope, id) })
}
