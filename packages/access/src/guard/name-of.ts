import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import type { ActorType } from "../rules"

/**
 * What to call somebody in the office and in the log. A producer's member is called by the producer's name and their id:
 * the names of its people stay with the producer.
 */
export async function nameOf(container: MedusaContainer, { actor_type, actor_id }: { actor_type: ActorType; actor_id: string }): Promise<string> {
  if (actor_type === "producer") {
    const [grant] = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsOf({ actor_type, actor_id })
    return memberName(container, { actor_id, producer_id: grant?.producer_id })
  }
  const [user] = await container.resolve(Modules.USER).listUsers({ id: actor_id }, { select: ["email", "first_name", "last_name"], take: 1 })
  return user ? fullName(user) : actor_id
}

export async function memberName(container: MedusaContainer, { actor_id, producer_id }: { actor_id: string; producer_id: string | undefined }): Promise<string> {
  if (!producer_id) return actor_id
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "producer", fields: ["name"], filters: { id: producer_id } })
  const [producer] = data as { name: string }[]
  return producer ? `${producer.name} (thành viên)` : actor_id
}

/** As people here write it: family name first. */
export const fullName = ({ first_name, last_name, email }: { first_name?: string | null; last_name?: string | null; email: string }): string =>
  [last_name, first_name].filter(Boolean).join(" ") || email
