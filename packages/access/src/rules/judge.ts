import { may, type Ability } from "./ability"
import type { ActorType, Grant } from "./role"
import type { Need, RouteRule } from "./routes/route-rule"

/** The caller as far as the door needs to know them. */
export interface Visitor {
  actor_type: ActorType
  actor_id: string
  grants: readonly Grant[]
  ability: Ability
}

export type Verdict = "allowed" | "not_signed_in" | "wrong_door" | "no_rule" | "no_role" | "not_yours"

/** Where which kind of account comes in. */
const DOORS: Record<string, ActorType> = { admin: "user", counter: "user", producer: "producer" }

export const doorOf = (path: string): ActorType | undefined => DOORS[path.toLowerCase().split("/").filter(Boolean)[0] ?? ""]

export interface Knock {
  path: string
  rule: RouteRule | undefined
  visitor: Visitor | undefined
}

/** Whether the door opens, and if not, why. */
export function judge({ path, rule, visitor }: Knock): Verdict {
  if (!rule) return visitor ? "no_rule" : "not_signed_in"
  if (rule.needs === "anyone") return "allowed"
  if (!visitor) return "not_signed_in"
  if (visitor.actor_type !== doorOf(path)) return "wrong_door"
  if (rule.orSelf && visitor.grants.length > 0 && path.split("/").includes(visitor.actor_id)) return "allowed"
  return meets(rule.needs, visitor)
}

function meets(needs: Exclude<Need, "anyone">, { grants, ability }: Visitor): Verdict {
  if (needs === "signed_in") return "allowed"
  if (grants.length === 0) return "no_role"
  if (needs === "any_role") return "allowed"
  return may(ability, needs[0], needs[1]) ? "allowed" : "not_yours"
}
