import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { readQuery } from "@ocop/request"
import { callerOf } from "../../../../guard/caller"
import { fullName } from "../../../../guard/name-of"
import type { StaffInviteResponse, StaffListResponse } from "../../../../http"
import { ACCESS_MODULE, type AccessModuleService } from "../../../../modules/access"
import { rolesInHand } from "../../../../rules"
import { toGrantViews } from "../../../grant-view"
import { invite } from "../../../invite"
import { type AdminInviteStaff, AdminListStaff } from "../../../validators"

/** Users of the office with their roles; with `role`, those who hold it (the council looks for its members so). */
export async function GET(req: MedusaRequest, res: MedusaResponse<StaffListResponse>) {
  const { q, role, limit, offset } = readQuery(req, AdminListStaff)
  const caller = callerOf(req)
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const grants = (await access.grantsInForce()).filter(({ actor_type }) => actor_type === "user")
  const holders = role && [...new Set(grants.filter((grant) => grant.role === role).map(({ actor_id }) => actor_id))]
  const [users, count] = await req.scope
    .resolve(Modules.USER)
    .listAndCountUsers({ ...(q && { q }), ...(holders && { id: holders }) }, { skip: offset, take: limit, order: { created_at: "ASC", id: "ASC" } })
  const shown = new Set(users.map(({ id }) => id))
  const mine = grants.filter(({ actor_id }) => shown.has(actor_id))
  const views = await toGrantViews(req.scope, mine)
  const staff = users.map((user) => ({
    id: user.id,
    email: user.email,
    name: fullName(user),
    grants: mine.filter(({ actor_id }) => actor_id === user.id).map(({ id }) => views.get(id)!),
    in_hand: rolesInHand(caller, user.id),
  }))
  res.json({ staff, count, offset, limit })
}

/** Asks somebody in by letter. They come in without a role; their link is in the letter alone, nobody in the office can take it for them. */
export async function POST(req: MedusaRequest<AdminInviteStaff>, res: MedusaResponse<StaffInviteResponse>) {
  res.status(201).json(await invite(req.scope, req.validatedBody))
}
