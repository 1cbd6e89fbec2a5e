import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { InspectionListResponse, InspectionResponse } from "../../../../http/inspection"
import { INSPECTION_MODULE, type InspectionModuleService } from "../../../../modules/inspection"
import type { InspectionRecord } from "../../../../modules/inspection/service"
import { readInspection, toInspectionRows } from "../../../../reading/inspection-view"
import { planInspectionWorkflow } from "../../../../workflows/inspection"
import { parseQuery } from "../parse-query"
import { AdminListInspections, type AdminPlanInspection } from "./validators"

export async function GET(req: MedusaRequest, res: MedusaResponse<InspectionListResponse>) {
  const { q, kind, state, planned_from, planned_to, order, limit, offset } = parseQuery(AdminListInspections, req.query)
  const named = q ? await req.scope.resolve(Modules.PRODUCT).listProducts({ q }, { select: ["id"], take: 200 }) : []
  const like = `%${(q ?? "").replace(/[%_\\]/g, "\\$&")}%`
  const [rows, count] = await req.scope.resolve<InspectionModuleService>(INSPECTION_MODULE).listAndCountInspections(
    {
      ...(q && { $or: [{ code: { $ilike: like } }, { product_id: named.map(({ id }) => id) }] }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...((planned_from ?? planned_to) && { planned_on: { ...(planned_from && { $gte: planned_from }), ...(planned_to && { $lte: planned_to }) } }),
    },
    { take: limit, skip: offset, order: { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  res.json({ inspections: await toInspectionRows(req.scope, rows as InspectionRecord[]), count, offset, limit })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminPlanInspection>, res: MedusaResponse<InspectionResponse>) {
  const { result } = await planInspectionWorkflow(req.scope).run({ input: { ...req.validatedBody, planned_by: req.auth_context.actor_id } })
  res.status(201).json({ inspection: await readInspection(req.scope, result.id) })
}
