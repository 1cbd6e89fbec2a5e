import type { IAuthModuleService, IUserModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from "@medusajs/medusa/core-flows"

const ACTOR = "test"

/** The shop's publishable key; an empty shop gets one for its default sales channel. */
export async function storeHeaders(container: MedusaContainer): Promise<Record<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: keys } = await query.graph({ entity: "api_key", fields: ["token"], filters: { type: "publishable" } })
  const token = keys[0]?.token ?? (await createKey(container))
  return { "x-publishable-api-key": token }
}

async function createKey(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id"] })
  const { result } = await createApiKeysWorkflow(container).run({ input: { api_keys: [{ title: ACTOR, type: "publishable", created_by: ACTOR }] } })
  const key = result[0]!
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: channels.map(({ id }) => id) } })
  return key.token
}

/** What a role reaches: `{ communes: ["18331"] }`, `{ points: [id] }`. */
export interface StaffScope {
  communes?: string[]
  points?: string[]
}

interface Grants {
  giveGrants(input: { actor_type: "user" | "producer"; actor_id: string; grants: object[]; by: string }): Promise<string[]>
}

let staffMade = 0

/** An office user with exactly this role, or none, signed in by e-mail and password. */
export async function staffHeaders(container: MedusaContainer, role: string | null, scope: StaffScope = {}): Promise<Record<string, string>> {
  const users = container.resolve<IUserModuleService>(Modules.USER)
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const user = await users.createUsers({ email: `${role ?? "nobody"}-${++staffMade}@office.local`, first_name: "Test", last_name: "Office" })
  const identity = await auth.createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: user.email }],
    app_metadata: { user_id: user.id },
  })
  if (role) await grant(container, { actor_type: "user", actor_id: user.id, grants: [{ role, ...scope }] })
  return signedIn(container, { actor_id: user.id, actor_type: "user", auth_identity_id: identity.id, app_metadata: { user_id: user.id } })
}

/** A member of a producer, signed in to the portal. The member itself is the producer package's; its id stands for it here. */
export async function memberHeaders(container: MedusaContainer, producer_id: string, member_id = `member_${++staffMade}`): Promise<Record<string, string>> {
  await grant(container, { actor_type: "producer", actor_id: member_id, grants: [{ role: "producer", producer_id }] })
  return signedIn(container, { actor_id: member_id, actor_type: "producer", auth_identity_id: "", app_metadata: { producer_id: member_id } })
}

async function grant(container: MedusaContainer, input: Omit<Parameters<Grants["giveGrants"]>[0], "by">): Promise<void> {
  await container.resolve<Grants>("access").giveGrants({ ...input, by: ACTOR })
}

function signedIn(container: MedusaContainer, claims: Record<string, unknown>): Record<string, string> {
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  return { authorization: `Bearer ${generateJwtToken(claims, { secret: jwtSecret, expiresIn: "1d" })}` }
}
