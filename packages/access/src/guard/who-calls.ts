import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "../modules/access"
import { abilityOf, type ActorType } from "../rules"
import { type Caller, toCaller } from "./caller"
import { fullName, memberName } from "./name-of"

/** The caller behind Medusa's authentication, with the roles they hold at this moment; undefined when nobody is signed in. */
export async function whoCalls(req: MedusaRequest): Promise<Caller | undefined> {
  const context = (req as AuthenticatedMedusaRequest).auth_context as AuthenticatedMedusaRequest["auth_context"] | undefined
  if (!context?.actor_id) return undefined
  if (context.actor_type === "api-key") return issuerOf(req.scope, context.actor_id)
  if (!(await stillSignedIn(req.scope, context))) return undefined
  if (context.actor_type === "user") return userOf(req.scope, context.actor_id)
  if (context.actor_type === "producer") return memberOf(req.scope, context.actor_id)
  return undefined
}

/** The whole of a token stands in the context, in a session as well: also when it was given. */
async function stillSignedIn(container: MedusaContainer, { auth_identity_id, iat = 0 }: { auth_identity_id: string; iat?: number }): Promise<boolean> {
  return container.resolve<AccessModuleService>(ACCESS_MODULE).stillSignedIn({ auth_identity_id, iat })
}

/** A secret key opens what its issuer may open as administrator, as long as they are one: whoever loses the role loses the keys. */
async function issuerOf(container: MedusaContainer, keyId: string): Promise<Caller | undefined> {
  const [key] = await container.resolve(Modules.API_KEY).listApiKeys({ id: keyId }, { select: ["created_by", "title"], take: 1 })
  const issuer = key && (await userOf(container, key.created_by))
  if (!issuer) return undefined
  const grants = issuer.grants.filter(({ role }) => role === "admin")
  return toCaller({ ...issuer, name: `${issuer.name} (khóa API "${key.title}")`, grants, ability: abilityOf(grants) })
}

async function memberOf(container: MedusaContainer, actor_id: string): Promise<Caller> {
  const caller = await callerWith(container, { actor_type: "producer", actor_id, name: actor_id })
  return { ...caller, name: await memberName(container, { actor_id, producer_id: caller.producerId }) }
}

async function userOf(container: MedusaContainer, id: string): Promise<Caller | undefined> {
  const users = container.resolve(Modules.USER)
  const [user] = await users.listUsers({ id }, { select: ["email", "first_name", "last_name"], take: 1 })
  // A token outlives the user it was made for.
  if (!user) return undefined
  const name = fullName(user)
  const caller = await callerWith(container, { actor_type: "user", actor_id: id, name })
  if (caller.grants.length > 0 || !(await isOldest(container, id))) return caller
  // Nobody has a role yet: the oldest user of the shop, the one `medusa user` made, becomes administrator.
  await container.resolve<AccessModuleService>(ACCESS_MODULE).claimFirstAdmin(id)
  return callerWith(container, { actor_type: "user", actor_id: id, name })
}

async function isOldest(container: MedusaContainer, id: string): Promise<boolean> {
  const [oldest] = await container.resolve(Modules.USER).listUsers({}, { select: ["id"], order: { created_at: "ASC", id: "ASC" }, take: 1 })
  return oldest?.id === id
}

async function callerWith(container: MedusaContainer, who: { actor_type: ActorType; actor_id: string; name: string }): Promise<Caller> {
  const grants = await container.resolve<AccessModuleService>(ACCESS_MODULE).grantsOf(who)
  return toCaller({ ...who, grants, ability: abilityOf(grants) })
}
