import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { grantRolesWorkflow } from "../workflows/grant-roles"

/** `npx medusa exec … you@example.vn`: the way back in when no administrator is left. Whoever may run it owns the database anyway. */
export default async function makeAdmin({ container, args: [email] }: ExecArgs): Promise<void> {
  const [user] = await container.resolve(Modules.USER).listUsers({ email }, { take: 1 })
  if (!email || !user) throw new MedusaError(MedusaError.Types.INVALID_DATA, `There is no user "${email ?? ""}": make one with npx medusa user -e ${email ?? "you@example.vn"} -p …`)
  await grantRolesWorkflow(container).run({ input: { actor_type: "user", actor_id: user.id, grants: [{ role: "admin" }] } })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`${email} is administrator`)
}
