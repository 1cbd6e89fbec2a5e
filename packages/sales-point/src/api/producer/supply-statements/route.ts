import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { callerOf, refuse } from "@ocop/access/caller"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { SupplyStatementListResponse } from "../../../http"
import { notFound } from "../../../refusals"
import { harvestable, ownStatements } from "../../../supply/own-statements"
import { saySupplyWorkflow } from "../../../workflows"
import { GetSupply, type SaySupply } from "../../admin/ocop/supply-plans/validators"

const producerOf = (req: AuthenticatedMedusaRequest): string => callerOf(req).producerId ?? refuse("Trang này dành cho chủ thể sản xuất.")

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SupplyStatementListResponse>) {
  const { year = Number(todayInVietnam(now()).slice(0, 4)), ...page } = req.validatedQuery as GetSupply
  res.json(await ownStatements(req.scope, { producer_id: producerOf(req), year, ...page }))
}

export async function POST(req: AuthenticatedMedusaRequest<SaySupply>, res: MedusaResponse<SupplyStatementListResponse>) {
  const producer_id = producerOf(req)
  const { year, variant_id, quantity } = req.validatedBody
  if (!(await harvestable(req.scope, producer_id)).some((each) => each.variant_id === variant_id)) notFound("Đây không phải sản phẩm của bạn. Hãy tải lại trang.")
  await saySupplyWorkflow(req.scope).run({ input: { producer_id, variant_id, year, quantity, said_by: callerOf(req).name, said_at: now().toISOString() } })
  res.status(201).json(await ownStatements(req.scope, { producer_id, year, ...GetSupply.parse({}) }))
}
