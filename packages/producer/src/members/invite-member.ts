import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readIdentifier } from "@ocop/access/rules"
import { issueCode, redeemCode, tellCode } from "@ocop/access/sign-in"
import { closeLoginWorkflow, endGrantsWorkflow, grantRolesWorkflow, openLoginWorkflow } from "@ocop/access/workflows"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { producersOf } from "../files"
import type { InvitationResponse, MemberRole, MemberView } from "../http"
import { conflict, invalid, notFound, refused } from "../refusals"

/** purpose of the one-time code; its subject is the identifier */
const INVITATION = "producer-invitation"
const MINUTES = 7 * 24 * 60

export interface InviteMemberInput {
  producer_id: string
  name: string
  identifier: string
  role: MemberRole
}

type Invited = { member_id: string; invitation: { code: string; expires_at: string; identifier: string } }

/** A member who may sign in once the invitation is used. Undone by forgetting the member. */
export const inviteMemberStep = createStep(
  "invite-member",
  async (input: InviteMemberInput, { container }) => {
    const invited = await invite(container, input)
    return new StepResponse(invited, invited.member_id)
  },
  async (id, { container }) => {
    if (id) await producersOf(container).deleteProducerMembers(id)
  },
)

export async function invite(container: MedusaContainer, { producer_id, name, identifier, role }: InviteMemberInput): Promise<Invited> {
  const to = readIdentifier(identifier)
  if (!to) return invalid("Hãy nhập số điện thoại di động Việt Nam hoặc địa chỉ thư điện tử.", "bad_identifier")
  const producers = producersOf(container)
  const [known] = await producers.listProducerMembers({ identifier: to.value, state: ["invited", "active"] }, { take: 1 })
  if (known && (known.producer_id !== producer_id || known.state === "active")) {
    conflict("Số điện thoại hoặc thư điện tử này đã thuộc một thành viên. Hãy dùng số khác, hoặc xóa thành viên cũ trước.", "identifier_taken")
  }
  const member = known ?? (await producers.createProducerMembers({ producer_id, name, identifier: to.value, role }))
  const { code, expires_at } = await issueCode(container, { purpose: INVITATION, subject: to.value, minutes: MINUTES })
  // The code is also shown to the one who invites: a message that does not go out stops nobody.
  await tellCode(container, { to, code, what: "Mã mời tham gia gian hàng", minutes: MINUTES }).catch(logUnsent(container))
  return { member_id: member.id, invitation: { code, expires_at: expires_at.toISOString(), identifier: to.value } }
}

const logUnsent = (container: MedusaContainer) => (error: unknown) => container.resolve(ContainerRegistrationKeys.LOGGER).warn(`producer: an invitation could not be sent: ${String(error)}`)

/** The code opens a login with a password of their own; the role begins now. */
export async function redeemInvitation(container: MedusaContainer, { identifier, code, password }: { identifier: string; code: string; password: string }): Promise<string> {
  const producers = producersOf(container)
  const to = readIdentifier(identifier)
  if (!to) return invalid("Hãy nhập số điện thoại hoặc thư điện tử đã được mời.", "bad_identifier")
  const [member] = await producers.listProducerMembers({ identifier: to.value, state: "invited" }, { take: 1 })
  await redeemCode(container, { purpose: INVITATION, subject: to.value, code })
  if (!member) return notFound("Lời mời này không còn hiệu lực. Hãy xin lời mời mới.")
  try {
    await openLoginWorkflow(container).run({ input: { actor_id: member.id, identifier: to.value, password } })
  } catch (error) {
    // The code is used up by a good code only: a weak password must not cost the invitation.
    const again = await issueCode(container, { purpose: INVITATION, subject: to.value, minutes: MINUTES })
    await tellCode(container, { to, code: again.code, what: "Mã mời mới", minutes: MINUTES }).catch(logUnsent(container))
    throw error
  }
  await grantRolesWorkflow(container).run({ input: { actor_type: "producer", actor_id: member.id, grants: [{ role: "producer", producer_id: member.producer_id }] } })
  await producers.updateProducerMembers({ id: member.id, state: "active" })
  return to.value
}

/** Ends what a member may do at once: their next request is refused, and the number is free to be invited again. The last owner stays. */
export async function removeMember(container: MedusaContainer, { producer_id, id, by }: { producer_id: string; id: string; by: string }): Promise<void> {
  const producers = producersOf(container)
  const member = await memberToChange(container, { producer_id, id })
  const grants = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsOf({ actor_type: "producer", actor_id: id })
  if (grants.length > 0) await endGrantsWorkflow(container).run({ input: { ids: grants.map((grant) => grant.id), by, reason: "Bị xóa khỏi danh sách thành viên" } })
  await producers.updateProducerMembers({ id, state: "removed" })
  await closeLoginWorkflow(container).run({ input: { identifier: member.identifier } })
}

/** Members that may be changed: an owner only as long as another one has signed in, so that somebody can always invite and remove. */
async function memberToChange(container: MedusaContainer, { producer_id, id }: { producer_id: string; id: string }) {
  const members = await producersOf(container).listProducerMembers({ producer_id, state: ["invited", "active"] }, { take: 200 })
  const member = members.find((each) => each.id === id)
  if (!member) return notFound("Không có thành viên này.")
  const others = members.filter((each) => each.id !== id && each.role === "owner" && each.state === "active")
  if (member.role === "owner" && member.state === "active" && others.length === 0) refused("Đây là chủ sở hữu duy nhất đang dùng. Hãy mời một chủ sở hữu khác và chờ người ấy vào trước.", "last_owner")
  return member
}

export async function setRole(container: MedusaContainer, { producer_id, id, role }: { producer_id: string; id: string; role: MemberRole }): Promise<void> {
  const member = await memberToChange(container, { producer_id, id })
  if (member.role !== role) await producersOf(container).updateProducerMembers({ id, role })
}

export async function membersOf(container: MedusaContainer, producer_id: string, you: string): Promise<MemberView[]> {
  const rows = await producersOf(container).listProducerMembers({ producer_id }, { take: 200, order: { created_at: "ASC" } })
  return rows.map(({ id, name, identifier, role, state }) => ({ id, name, identifier, role, state, you: id === you }))
}

export async function inviteToPortal(container: MedusaContainer, input: InviteMemberInput, you: string): Promise<InvitationResponse> {
  const { member_id, invitation } = await invite(container, input)
  const member = (await membersOf(container, input.producer_id, you)).find(({ id }) => id === member_id)
  if (!member) return notFound("Không có thành viên này.")
  return { member, invitation: { code: invitation.code, expires_at: invitation.expires_at } }
}
