import { may, type Ability } from "./ability"
import { type Role, ROLE_NAMES, ROLES, SCOPE_OF } from "./role"

/** Who would give a role or take one back. */
export interface Hand {
  actor_id: string
  ability: Ability
}

/** The staff of points is the business of whoever opens the points; every other role is the administrator's alone. */
const inHand = (ability: Ability, role: Role): boolean => may(ability, "write", "grant") || (SCOPE_OF[role] === "points" && may(ability, "write", "point_staff"))

/** Why they may not give this role to somebody or take it from them, or null. Nobody but an administrator does so to themselves. */
export function whyNotInHand({ actor_id, ability }: Hand, { role, of }: { role: Role; of: string }): string | null {
  if (!inHand(ability, role)) {
    const names = ROLES.filter((each) => inHand(ability, each)).map((each) => ROLE_NAMES[each].vi).join(", ")
    return `Vai trò "${ROLE_NAMES[role].vi}" do ${ROLE_NAMES.admin.vi} giao và kết thúc. ${names ? `Bạn giao và kết thúc được: ${names}.` : "Bạn không giao được vai trò nào."}`
  }
  if (of === actor_id && !may(ability, "write", "grant")) return `Không ai tự giao hay tự kết thúc vai trò của mình. Hãy nhờ đồng nghiệp hoặc ${ROLE_NAMES.admin.vi}.`
  return null
}

/** The roles of the office that they may give this person and take back. */
export const rolesInHand = (hand: Hand, of: string): Role[] => ROLES.filter((role) => role !== "producer" && !whyNotInHand(hand, { role, of }))
