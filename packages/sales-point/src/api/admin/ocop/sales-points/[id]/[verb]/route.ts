import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { audit } from "@ocop/access/audit"
import { callerOf } from "@ocop/access/caller"
import type { AdminSalesPointResponse } from "../../../../../../http"
import { readFolder } from "../../../../../../reading/read-folder"
import { readPoint } from "../../../../../../reading/read-points"
import { notFound } from "../../../../../../refusals"
import { POINT_VERBS, type PointVerb } from "../../../../../../rules"
import { stepSalesPointWorkflow } from "../../../../../../workflows"
import { actorOf } from "../../../../../reach"
import type { AdminPointReason } from "../../validators"

/** approve, open, suspend, close */
export async function POST(req: AuthenticatedMedusaRequest<AdminPointReason>, res: MedusaResponse<AdminSalesPointResponse>) {
  const { id = "", verb = "" } = req.params
  if (!POINT_VERBS.includes(verb as PointVerb)) notFound(`Không có việc "${verb.slice(0, 40)}" với điểm bán.`)
  const before = await readPoint(req.scope, id)
  await stepSalesPointWorkflow(req.scope).run({ input: { id, verb: verb as PointVerb, reason: req.validatedBody.reason, by: actorOf(callerOf(req)) } })
  const sales_point = await readFolder(req.scope, id)
  await audit(req.scope, { subject: "sales_point", subject_id: id, before: { status: before.status }, after: { status: sales_point.status, reason: req.validatedBody.reason } })
  res.json({ sales_point })
}
