import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { callerOf } from "@ocop/access/caller"
import { updateProducerWorkflow } from "../../../../../workflows"
import type { AdminUpdateProducer } from "../validators"
import { withCommune } from "../with-commune"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "producer", filters: { id: req.params.id }, fields: req.queryConfig.fields })
  const [producer] = await withCommune(data, req.scope)
  if (!producer) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chủ thể nào mang mã ${req.params.id}.`)
  res.json({ producer, may_write: callerOf(req).may("write", "producer") })
}

export async function POST(req: AuthenticatedMedusaRequest<AdminUpdateProducer>, res: MedusaResponse) {
  await updateProducerWorkflow(req.scope).run({ input: { ...req.validatedBody, id: req.params.id ?? "" } })
  return GET(req, res)
}
