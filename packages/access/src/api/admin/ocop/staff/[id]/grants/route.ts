import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { callerOf, refuse } from "../../../../../../guard/caller"
import { whyNotInHand } from "../../../../../../rules"
import { grantRolesWorkflow } from "../../../../../../workflows/grant-roles"
import type { AdminGiveGrants } from "../../../../../validators"

/** Gives one role to a user of the office: the administrator any, the trade office those of points. */
export async function POST(req: MedusaRequest<AdminGiveGrants>, res: MedusaResponse) {
  const actor_id = req.params.id!
  const { role, communes, points } = req.validatedBody
  const caller = callerOf(req)
  const refusal = whyNotInHand(caller, { role, of: actor_id })
  if (refusal) refuse(refusal)
  await req.scope.resolve(Modules.USER).retrieveUser(actor_id)
  const [noCommune, noPoint] = await Promise.all([unknownCommunes(req.scope, communes), unknownPoints(req.scope, points)])
  if (noCommune.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Không có xã nào mang mã ${noCommune.join(", ")}.`, "unknown_commune")
  if (noPoint.length > 0) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Điểm bán đã chọn không có hoặc đã đóng hẳn. Tải lại trang rồi chọn lại.", "unknown_point")
  const grant = { role, ...(communes?.length && { communes }), ...(points?.length && { points }) }
  const { result: ids } = await grantRolesWorkflow(req.scope).run({ input: { actor_type: "user", actor_id, grants: [grant], by: caller.actor_id } })
  res.status(201).json({ ids })
}

async function unknownCommunes(container: MedusaContainer, codes: string[] = []): Promise<string[]> {
  if (codes.length === 0) return []
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  return codes.filter((code) => directory.latest(code)?.level !== "commune")
}

async function unknownPoints(container: MedusaContainer, ids: string[] = []): Promise<string[]> {
  if (ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: ["id"], filters: { id: ids, status: { $ne: "closed" } } })
  const known = new Set((data as { id: string }[]).map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}
