import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyTransfersResponse } from "../../../../../../http"
import { fortnightOf } from "../../../../../../rules/supply"
import { draftTransfersOf } from "../../../../../../supply/draft-transfers"
import { readPlan } from "../../../../../../supply/read-plan"
import { acceptSupplyPlanWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../reach"

/** What is due in this fortnight becomes draft transfers at once, as far as its goods are packed. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyTransfersResponse>) {
  const id = req.params.id ?? ""
  const caller = callerOf(req)
  await acceptSupplyPlanWorkflow(req.scope).run({ input: { id, by: { name: caller.name, at: now().toISOString() } } })
  await audit(req.scope, { subject: "supply", subject_id: id, before: { status: "draft" }, after: { status: "accepted" } })
  const { starts } = await readPlan(req.scope, id)
  const today = todayInVietnam(now())
  const fortnight = fortnightOf(starts, today)
  const { transfers, missing } = fortnight === null ? { transfers: [], missing: [] } : await draftTransfersOf(req.scope, { id, fortnight, today, by: actorOf(caller) })
  res.json({ drafted: transfers.length, missing, supply_plan: await readPlan(req.scope, id) })
}
