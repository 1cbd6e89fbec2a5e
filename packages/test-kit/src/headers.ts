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

/** An office user signed in by e-mail and password. */
export async function adminHeaders(container: MedusaContainer): Promise<Record<string, string>> {
  const users = container.resolve<IUserModuleService>(Modules.USER)
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const user = await users.createUsers({ email: "test@office.local", first_name: "Test", last_name: "Office" })
  const identity = await auth.createAuthIdentities({
    provider_identities: [{ provider: "emailpass", entity_id: user.email }],
    app_metadata: { user_id: user.id },
  })
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http
  const token = generateJwtToken(
    { actor_id: user.id, actor_type: "user", auth_identity_id: identity.id, app_metadata: { user_id: user.id } },
    { secret: jwtSecret, expiresIn: "1d" },
  )
  return { authorization: `Bearer ${token}` }
}
