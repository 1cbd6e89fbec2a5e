import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { producersOf } from "../../../../../../../../files"
import type { ApplicationResponse } from "../../../../../../../../http"
import { applicationOfRequest } from "../../../../../../../../joining/of-request"
import { refuseUnlessEditable } from "../../../../../../../../joining/save-draft"
import { toApplication } from "../../../../../../../../joining/view"
import { notFound } from "../../../../../../../../refusals"

export async function POST(req: MedusaRequest, res: MedusaResponse<ApplicationResponse>) {
  const application = await applicationOfRequest(req)
  refuseUnlessEditable(application)
  const producers = producersOf(req.scope)
  const [paper] = await producers.listProducerPapers({ id: req.params.id ?? "", application_id: application.id }, { take: 1 })
  if (!paper) notFound("Giấy này không có trong hồ sơ của bạn.")
  await producers.deleteProducerPapers(paper.id)
  res.json({ application: await toApplication(req.scope, application) })
}
