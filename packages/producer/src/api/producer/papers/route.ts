import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ownBusiness } from "../../../portal/own-business"
import type { PaperListResponse, PaperView } from "../../../http"
import { addPaper, papersOf, toPaper } from "../../../papers"
import { notFound } from "../../../refusals"
import type { NewPaper } from "../../validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<PaperListResponse>) {
  res.json({ papers: (await papersOf(req.scope, { producer_id: ownBusiness(req).producer_id })).map(toPaper) })
}

export async function POST(req: AuthenticatedMedusaRequest<NewPaper>, res: MedusaResponse<{ paper: PaperView }>) {
  const { producer_id } = ownBusiness(req)
  const id = await addPaper(req.scope, { producer_id }, req.validatedBody)
  const row = (await papersOf(req.scope, { producer_id })).find((paper) => paper.id === id) ?? notFound("Không có giấy này.")
  res.status(201).json({ paper: toPaper(row) })
}
