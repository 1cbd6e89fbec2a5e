import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "@ocop/sales-point/modules/sales-point"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_LOGINS, type DemoLogin } from "../data/logins"
import { missing, type SeedContext } from "./context"

/** Users of Medusa Admin with the published demo passwords, each with its role. A user that is there keeps the password it has. */
export async function seedLogins({ container }: SeedContext): Promise<void> {
  const users = await container.resolve(Modules.USER).listUsers({ email: DEMO_LOGINS.map(({ email }) => email) })
  const ids = new Map(users.map(({ email, id }) => [email, id]))
  for (const login of missing(DEMO_LOGINS, ({ email }) => email, ids.keys())) {
    const { email, first_name, last_name } = login
    const authIdentityId = await identityOf(container, login)
    const { result: user } = await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { email, first_name, last_name } } })
    ids.set(email, user.id)
  }
  const points = await pointIds(container)
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  for (const { email, role, communes, points: handles } of DEMO_LOGINS) {
    const reach = { ...(communes && { communes }), ...(handles && { points: handles.map((handle) => points.get(handle)!) }) }
    await access.seedGrants({ actor_type: "user", actor_id: ids.get(email)!, grants: [{ role, ...reach }], by: "system" })
  }
}

async function pointIds(container: SeedContext["container"]): Promise<Map<string, string>> {
  const handles = DEMO_LOGINS.flatMap(({ points }) => points ?? [])
  const rows = await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints({ handle: handles }, { select: ["id", "handle"], take: null })
  return new Map(rows.map(({ handle, id }) => [handle, id]))
}

/** Also finds the one a start killed half-way has left without a user. */
async function identityOf(container: SeedContext["container"], { email, password }: DemoLogin): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities({ entity_id: email, provider: "emailpass" })
  if (known?.auth_identity_id) return known.auth_identity_id
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) throw new Error(`No login could be made for ${email}: ${error}`)
  return authIdentity.id
}
