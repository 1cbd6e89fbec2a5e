import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { now } from "../../../../../clock"
import type { ChoosePhotoResponse } from "../../../../../http/logbook"
import { ownBook } from "../../../../../logbook/own-book"
import { choosePhotoWorkflow } from "../../../../../workflows/logbook"
import type { ChoosePhotoBody } from "../../../../logbook/validators"

export async function POST(req: AuthenticatedMedusaRequest<ChoosePhotoBody>, res: MedusaResponse<ChoosePhotoResponse>) {
  const { producer_id, member_id } = ownBook(req)
  const { shown } = req.validatedBody
  const { result: sha256 } = await choosePhotoWorkflow(req.scope).run({ input: { producer_id, sha256: req.params.sha256 ?? "", shown, by_id: member_id, at: now().toISOString() } })
  res.json({ photo: { sha256, shown } })
}
