import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { DEMO_LOGINS, type DemoLogin } from "../data/logins"
import { missing, type SeedContext } from "./context"

/** Users of Medusa Admin with the published demo passwords. A user that is there keeps the password it has. */
export async function seedLogins({ container }: SeedContext): Promise<void> {
  const users = await container.resolve(Modules.USER).listUsers({ email: DEMO_LOGINS.map(({ email }) => email) })
  for (const login of missing(DEMO_LOGINS, ({ email }) => email, users.map(({ email }) => email))) {
    const { email, first_name, last_name } = login
    const authIdentityId = await identityOf(container, login)
    await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { email, first_name, last_name } } })
  }
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
