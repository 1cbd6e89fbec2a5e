import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Groups of the official classification in force that a product can be put in. */
export async function productGroups(container: MedusaContainer): Promise<{ key: string; name: string }[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "product_group", fields: ["code", "name", "sheet", "position"], filters: { valid_to: null } })
  const rows = data as { code: string; name: string; sheet: number | null; position: number }[]
  return rows.filter(({ sheet }) => sheet !== null).sort((one, other) => one.position - other.position).map(({ code, name }) => ({ key: code, name }))
}
