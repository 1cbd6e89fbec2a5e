import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import { checkArea } from "../../../../../../logbook/area-checks"
import type { AreaStanding } from "../../../../../../rules/logbook"
import type { CheckAreaBody } from "../../../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<CheckAreaBody>, res: MedusaResponse<{ standing: AreaStanding }>) {
  const { actor_id: id, name } = callerOf(req)
  res.json({ standing: await checkArea(req.scope, { id: req.params.id ?? "", ...req.validatedBody, by: { id, name } }) })
}
