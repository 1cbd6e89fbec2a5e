import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Sales points to choose from when a role is given: those that are not closed for good. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ points: { id: string; name: string }[] }>) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "sales_point", fields: ["id", "name"], filters: { status: { $ne: "closed" } }, pagination: { skip: 0, take: 200, order: { name: "ASC" } } })
  res.json({ points: data as { id: string; name: string }[] })
}
