import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readQuery } from "@ocop/request"
import type { InspectionListResponse, InspectionResponse } from "../../../../http/inspection"
import { readInspection } from "../../../../reading/inspection-view"
import { listInspectionRows } from "../../../../reading/list-inspections"
import { planInspectionWorkflow } from "../../../../workflows/inspection"
import { producersSeen } from "./reach"
import { AdminListInspections, type AdminPlanInspection } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<InspectionListResponse>) {
  const { limit, offset, ...question } = readQuery(req, AdminListInspections)
  res.json({ ...(await listInspectionRows(req.scope, { ...question, producers: await producersSeen(req) }, { take: limit, skip: offset })), offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminPlanInspection>, res: MedusaResponse<InspectionResponse>) {
  const { result } = await planInspectionWorkflow(req.scope).run({ input: { ...req.validatedBody, planned_by: req.auth_context.actor_id } })
  res.status(201).json({ inspection: await readInspection(req.scope, result.id) })
}
