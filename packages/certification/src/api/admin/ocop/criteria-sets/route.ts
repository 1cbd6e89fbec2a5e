import { audit } from "@ocop/access/audit"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CriteriaSetListResponse } from "../../../../http/council"
import { now } from "../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import { dayOf } from "../../../../rules"
import { type CriteriaSet, type CriteriaSheet, isInForce } from "../../../../rules/criteria"
import type { AdminPublishCriteria } from "./validators"

/** Every text there was, newest first; a handful, so all at once. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CriteriaSetListResponse>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const sets = (await council.listCriteriaSets({}, { take: 100, order: { in_force_from: "DESC" } })) as unknown as CriteriaSet[]
  const sheets = await council.listCriteriaSheets({}, { take: null, select: ["criteria_set_id", "number", "code", "title"], order: { number: "ASC" } })
  const today = dayOf(now())
  res.json({
    criteria_sets: sets.map((set) => ({
      ...set,
      in_force: isInForce(set, today),
      sheets: sheets.filter(({ criteria_set_id }) => criteria_set_id === set.id).map(({ number, code, title }) => ({ number, code, title })),
    })),
  })
}

/** Publishes a new text with its sheets; it never changes afterwards. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPublishCriteria>, res: MedusaResponse<{ id: string }>) {
  const { set, sheets } = req.validatedBody
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const [known] = await council.listCriteriaSets({ id: set.id }, { take: 1 })
  if (known) throw new MedusaError(MedusaError.Types.DUPLICATE_ERROR, `Bộ tiêu chí "${set.id}" đã công bố và không sửa được. Công bố bộ mới với mã khác.`, "criteria_published")
  await council.publishCriteria(set, sheets as CriteriaSheet[])
  await audit(req.scope, { subject: "criteria_set", subject_id: set.id, before: null, after: { id: set.id, decision: set.decision, in_force_from: set.in_force_from, sheets: sheets.length } })
  res.status(201).json({ id: set.id })
}
