import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../modules/editorial"
import { withdrawConsentsWorkflow } from "../../../../../workflows"
import type { AdminWithdrawConsents } from "../../../../validators"

/** A buyer asked, by phone or e-mail, to take consents back: done by new entries, at once. */
export async function POST(req: AuthenticatedMedusaRequest<AdminWithdrawConsents>, res: MedusaResponse) {
  const { result } = await withdrawConsentsWorkflow(req.scope).run({ input: { ...req.validatedBody, at: now().toISOString() } })
  res.json({ withdrawn: result })
}
