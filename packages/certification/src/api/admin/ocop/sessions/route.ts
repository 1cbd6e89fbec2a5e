import { audit } from "@ocop/access/audit"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { SessionListResponse } from "../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import { toSessionRows } from "../../../../reading/council/session-view"
import { findSessions } from "./find-sessions"
import { AdminListSessions, type AdminPlanSession } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<SessionListResponse>) {
  const asked = readQuery(req, AdminListSessions)
  const [rows, count] = await findSessions(req.scope, asked)
  res.json({ sessions: await toSessionRows(req.scope, rows), count, offset: asked.offset, limit: asked.limit })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminPlanSession>, res: MedusaResponse<{ id: string }>) {
  const { id } = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).planSession(req.validatedBody)
  await audit(req.scope, { subject: "session", subject_id: id, before: null, after: { state: "planned", ...req.validatedBody } })
  res.status(201).json({ id })
}
