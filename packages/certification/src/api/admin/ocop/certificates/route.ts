import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { AdminCertificateListResponse, AdminDecisionRecordedResponse } from "../../../../http"
import { readCertificates } from "../../../../reading/certificate-rows"
import { issueCertificateWorkflow } from "../../../../workflows/issue-certificate"
import { type AdminIssueCertificate, AdminListCertificates } from "../validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<AdminCertificateListResponse>) {
  const { limit, offset, ...question } = readQuery(req, AdminListCertificates)
  res.json({ ...(await readCertificates(req.scope, question, { take: limit, skip: offset })), offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminIssueCertificate>, res: MedusaResponse<AdminDecisionRecordedResponse>) {
  const { result } = await issueCertificateWorkflow(req.scope).run({ input: { ...req.validatedBody, recorded_by: req.auth_context.actor_id } })
  res.status(201).json(result)
}
