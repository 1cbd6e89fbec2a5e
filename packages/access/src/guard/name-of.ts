import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ActorType } from "../rules"

/** What to call somebody in the office and in the log. A member is called by their id here: names of producers' people stay with the producer. */
export async function nameOf(container: MedusaContainer, { actor_type, actor_id }: { actor_type: ActorType; actor_id: string }): Promise<string> {
  if (actor_type === "producer") return actor_id
  const [user] = await container.resolve(Modules.USER).listUsers({ id: actor_id }, { select: ["email", "first_name", "last_name"], take: 1 })
  return user ? fullName(user) : actor_id
}

/** As people here write it: family name first. */
export const fullName = ({ first_name, last_name, email }: { first_name?: string | null; last_name?: string | null; email: string }): string =>
  [last_name, first_name].filter(Boolean).join(" ") || email
