import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { placeInvitation } from "../../../../../../../fair/edit-fair"
import { readFair } from "../../../../../../../fair/read-fairs"
import type { FairResponse } from "../../../../../../../http"
import type { AdminPlaceInvitation } from "../../../validators"

/** Says in which booth somebody stands. */
export async function POST(req: AuthenticatedMedusaRequest<AdminPlaceInvitation>, res: MedusaResponse<FairResponse>) {
  const { id = "", invitation_id = "" } = req.params
  await placeInvitation(req.scope, id, invitation_id, req.validatedBody.booth_id)
  res.json({ fair: await readFair(req.scope, id) })
}
