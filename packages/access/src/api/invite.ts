import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createInvitesWorkflow, refreshInviteTokensWorkflow } from "@medusajs/medusa/core-flows"
import type { StaffInviteResponse } from "../http"

/** Seconds somebody waits for another who asks the same person in. */
const PATIENCE_S = 20

/** Asks somebody into the office by letter; asked again before they came, the letter goes out anew and the earlier link ends. */
export async function invite(container: MedusaContainer, { email }: { email: string }): Promise<StaffInviteResponse> {
  return container.resolve(Modules.LOCKING).execute(`invite:${email}`, () => inviteAlone(container, email), { timeout: PATIENCE_S })
}

async function inviteAlone(container: MedusaContainer, email: string): Promise<StaffInviteResponse> {
  const users = container.resolve(Modules.USER)
  const [[known], [waiting]] = await Promise.all([users.listUsers({ email }, { take: 1 }), users.listInvites({ email }, { take: 1 })])
  if (known) throw new MedusaError(MedusaError.Types.INVALID_DATA, `${email} đã có tài khoản. Tìm người này trong danh sách rồi giao vai trò.`, "has_account")
  if (waiting) await refreshInviteTokensWorkflow(container).run({ input: { invite_ids: [waiting.id] } })
  else await createInvitesWorkflow(container).run({ input: { invites: [{ email }] } })
  return { email, renewed: Boolean(waiting) }
}
