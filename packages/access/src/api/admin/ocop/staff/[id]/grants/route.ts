import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { callerOf } from "../../../../../../guard/caller"
import { grantRolesWorkflow } from "../../../../../../workflows/grant-roles"
import type { AdminGiveGrants } from "../../../../../validators"

/** Gives one role to a user of the office. */
export async function POST(req: MedusaRequest<AdminGiveGrants>, res: MedusaResponse) {
  const actor_id = req.params.id!
  const { role, communes, points } = req.validatedBody
  await req.scope.resolve(Modules.USER).retrieveUser(actor_id)
  const directory = await req.scope.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const unknown = communes?.filter((code) => directory.latest(code)?.level !== "commune") ?? []
  if (unknown.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Không có xã nào mang mã ${unknown.join(", ")}.`, "unknown_commune")
  const grant = { role, ...(communes?.length && { communes }), ...(points?.length && { points }) }
  const { result: ids } = await grantRolesWorkflow(req.scope).run({ input: { actor_type: "user", actor_id, grants: [grant], by: callerOf(req).actor_id } })
  res.status(201).json({ ids })
}
