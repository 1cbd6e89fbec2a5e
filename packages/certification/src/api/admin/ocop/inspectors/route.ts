import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"

/** Who can be sent: users with the role of inspector. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ inspectors: { id: string; name: string }[] }>) {
  const grants = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).grantsInForce({ role: "inspector" })
  const users = await req.scope.resolve(Modules.USER).listUsers({ id: grants.map(({ actor_id }) => actor_id) }, { take: null })
  res.json({ inspectors: users.map(({ id, first_name, last_name, email }) => ({ id, name: [last_name, first_name].filter(Boolean).join(" ") || email })) })
}
