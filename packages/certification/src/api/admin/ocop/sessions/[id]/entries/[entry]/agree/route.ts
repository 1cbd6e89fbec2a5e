import { audit } from "@ocop/access/audit"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../../../../modules/certification"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../../../../../modules/council"
import { answerWithSession } from "../../../../answer"
import { entryOnTable, itsSecretary } from "../../../../its-secretary"
import type { AdminAgree } from "../../../../validators"

export async function POST(req: AuthenticatedMedusaRequest<AdminAgree>, res: MedusaResponse) {
  const by = await itsSecretary(req)
  const entry_id = await entryOnTable(req)
  const step = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).recordAgreement({ ...req.validatedBody, entry_id, by, at: now() })
  await audit(req.scope, { subject: "agreed_option", subject_id: entry_id, ...step })
  await answerWithSession(req, res)
}
