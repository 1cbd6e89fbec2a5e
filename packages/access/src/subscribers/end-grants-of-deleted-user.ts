import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { endGrantsWorkflow } from "../workflows/end-grants"

/** The guard already knows no deleted user; this puts the end of their roles on record. */
export default async function endGrantsOfDeletedUser({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const grants = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsOf({ actor_type: "user", actor_id: event.data.id })
  if (grants.length > 0) await endGrantsWorkflow(container).run({ input: { ids: grants.map(({ id }) => id), reason: "Tài khoản đã bị xóa" } })
}

export const config: SubscriberConfig = { event: "user.deleted", context: { subscriberId: "access-end-grants-of-deleted-user" } }
