import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf } from "@ocop/access/caller"
import type { AdminSalesPointListResponse, AdminSalesPointResponse } from "../../../../http"
import { readFolder } from "../../../../reading/read-folder"
import { findPoints } from "../../../../reading/read-points"
import { createSalesPointWorkflow } from "../../../../workflows"
import { actorOf, pointsWithin } from "../../../reach"
import type { AdminCreateSalesPoint, AdminGetSalesPoints } from "./validators"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminSalesPointListResponse>) {
  res.json(await findPoints(req.scope, { ...(req.validatedQuery as AdminGetSalesPoints), within: pointsWithin(callerOf(req)) }))
}

/** A new point is proposed; it opens by further decisions. */
export async function POST(req: AuthenticatedMedusaRequest<AdminCreateSalesPoint>, res: MedusaResponse<AdminSalesPointResponse>) {
  const { stock_location_id, ...point } = req.validatedBody
  const { result } = await createSalesPointWorkflow(req.scope).run({ input: { ...point, by: actorOf(callerOf(req)), ...(stock_location_id && { stock_location_id }) } })
  res.status(201).json({ sales_point: await readFolder(req.scope, result.id) })
}
