import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import type { SupplyWishListResponse } from "../../../../../../http"
import { listWishes } from "../../../../../../supply/wishes"
import { withdrawSupplyWishWorkflow } from "../../../../../../workflows"
import { AdminGetSupplyWishes } from "../../../supply-plans/validators"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyWishListResponse>) {
  const id = req.params.id ?? ""
  await withdrawSupplyWishWorkflow(req.scope).run({ input: { id, by: { name: callerOf(req).name, at: now().toISOString() } } })
  await audit(req.scope, { subject: "supply", subject_id: id, after: { withdrawn: true } })
  res.json(await listWishes(req.scope, AdminGetSupplyWishes.parse({})))
}
