import { audit } from "@ocop/access/audit"
import { ACCESS_MODULE, type AccessModuleService } from "@ocop/access/modules/access"
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CouncilListResponse } from "../../../../http/council"
import { COUNCIL_MODULE, type CouncilModuleService } from "../../../../modules/council"
import { namesOf } from "../../../../reading/council/names"
import { COMPOSITIONS } from "../../../../rules/council"
import type { AdminSetUpCouncil } from "../sessions/validators"

const SITTING = ["council_member", "council_secretary"] as const

export async function GET(req: MedusaRequest, res: MedusaResponse<CouncilListResponse>) {
  const council = req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE)
  const rows = await council.listCouncils({}, { take: 100, order: { created_at: "DESC" } })
  const members = await council.listCouncilMembers({ council_id: rows.map(({ id }) => id) }, { take: null, order: { position: "ASC" } })
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const grants = (await Promise.all(SITTING.map((role) => access.grantsInForce({ role })))).flat()
  const ids = [...new Set(grants.map(({ actor_id }) => actor_id))]
  const names = await namesOf(req.scope, ids)
  res.json({
    councils: rows.map(({ id, name, level, composition, decision_number, secretary_user_id, secretary_name }) => ({
      id,
      name,
      level,
      composition,
      decision_number,
      secretary: { user_id: secretary_user_id, name: secretary_name },
      members: members.filter(({ council_id }) => council_id === id).map(({ id: memberId, seat, kind, office, name: memberName, user_id }) => ({ id: memberId, seat, kind, office, name: memberName, user_id })),
    })),
    compositions: [...COMPOSITIONS],
    people: ids.map((id) => ({ user_id: id, name: names.get(id) ?? id, roles: SITTING.filter((role) => grants.some((grant) => grant.actor_id === id && grant.role === role)) })),
  })
}

/** Sets a council up; everybody named has to hold the role they are given a seat for. */
export async function POST(req: AuthenticatedMedusaRequest<AdminSetUpCouncil>, res: MedusaResponse<{ id: string }>) {
  const { secretary_user_id, members, ...council } = req.validatedBody
  const access = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  const holders = async (role: string) => new Set((await access.grantsInForce({ role })).map(({ actor_id }) => actor_id))
  const [scoring, writing] = await Promise.all(SITTING.map(holders))
  if (!writing!.has(secretary_user_id) || members.some(({ user_id }) => !scoring!.has(user_id))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Người ngồi ghế phải có vai trò Thành viên Hội đồng, thư ký phải có vai trò Thư ký Hội đồng. Cấp vai trò trước.", "role_missing")
  }
  const names = await namesOf(req.scope, [secretary_user_id, ...members.map(({ user_id }) => user_id)])
  const nameOf = (id: string) => names.get(id) ?? id
  const { id } = await req.scope.resolve<CouncilModuleService>(COUNCIL_MODULE).setUpCouncil({
    ...council,
    secretary: { user_id: secretary_user_id, name: nameOf(secretary_user_id) },
    members: members.map((member) => ({ ...member, name: nameOf(member.user_id) })),
  })
  await audit(req.scope, { subject: "council", subject_id: id, before: null, after: req.validatedBody })
  res.status(201).json({ id })
}
