import { AbilityBuilder, createMongoAbility, type MongoAbility, subject as asSubject } from "@casl/ability"
import type { Grant, Scope } from "./role"
import { type Action, ACTIONS, ALL_SUBJECTS, type Subject } from "./subject"
import { type Permission, WHO_MAY } from "./who-may"

export type Ability = MongoAbility

/** The columns by which a row says whose it is. A row that is asked about names those that apply to it. */
export interface Whose {
  commune_code?: string | null
  sales_point_id?: string | null
  producer_id?: string | null
}

/** What these grants allow together. No grant, no right. */
export function abilityOf(grants: readonly Grant[]): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility)
  for (const grant of grants) {
    for (const permission of WHO_MAY[grant.role]) {
      const actions = [permission.can].flat() as Action[]
      const subjects = [permission.of].flat() as Subject[]
      const reach = reachOf(grant, permission)
      if (reach) can(actions, subjects, reach)
      else can(actions, subjects)
    }
  }
  return build()
}

function reachOf(grant: Grant, { within }: Permission): Record<string, unknown> | undefined {
  return within && REACH[within](grant)
}

const REACH: Record<Scope, (grant: Grant) => Record<string, unknown>> = {
  communes: ({ communes }) => ({ commune_code: { $in: communes ?? [] } }),
  points: ({ points }) => ({ sales_point_id: { $in: points ?? [] } }),
  producer: ({ producer_id }) => ({ producer_id: { $eq: producer_id ?? "" } }),
}

/** Whether they may do it at all, or, with a row, whether they may do it to this row. */
export function may(ability: Ability, action: Action, subject: Subject, row?: Whose): boolean {
  return ability.can(action, row ? asSubject(subject, { ...row }) : subject)
}

/** "read:order", "review:idea": everything that may be done to at least some rows, for the screens. */
export const permissionsOf = (ability: Ability): string[] =>
  ALL_SUBJECTS.flatMap((subject) => ACTIONS.filter((action) => may(ability, action, subject)).map((action) => `${action}:${subject}`))
