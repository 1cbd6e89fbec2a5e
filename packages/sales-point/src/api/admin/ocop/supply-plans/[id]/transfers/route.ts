import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyTransfersResponse } from "../../../../../../http"
import { draftTransfersOf } from "../../../../../../supply/draft-transfers"
import { readPlan } from "../../../../../../supply/read-plan"
import { actorOf } from "../../../../../reach"
import type { AdminDraftSupplyTransfers } from "../../validators"

/** Drafts the transfers of one fortnight of an accepted plan. */
export async function POST(req: AuthenticatedMedusaRequest<AdminDraftSupplyTransfers>, res: MedusaResponse<SupplyTransfersResponse>) {
  const id = req.params.id ?? ""
  const { transfers, missing } = await draftTransfersOf(req.scope, { id, fortnight: req.validatedBody.fortnight, today: todayInVietnam(now()), by: actorOf(callerOf(req)) })
  if (transfers.length > 0) await audit(req.scope, { subject: "supply", subject_id: id, after: { fortnight: req.validatedBody.fortnight, transfers } })
  res.status(201).json({ drafted: transfers.length, missing, supply_plan: await readPlan(req.scope, id) })
}
