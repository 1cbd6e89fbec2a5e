import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Office users by id, family name first as people here write it. */
export async function namesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const users = ids.length === 0 ? [] : await container.resolve(Modules.USER).listUsers({ id: ids }, { select: ["id", "email", "first_name", "last_name"], take: ids.length })
  return new Map(users.map(({ id, email, first_name, last_name }) => [id, [last_name, first_name].filter(Boolean).join(" ") || email]))
}
