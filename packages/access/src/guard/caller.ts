import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type Ability, type Action, type ActorType, type Grant, may, type Role, type Subject, type Whose } from "../rules"

/** Who is calling, as the guard has found out. */
export interface Caller {
  actor_type: ActorType
  actor_id: string
  name: string
  grants: readonly Grant[]
  ability: Ability
  has(role: Role): boolean
  /** the communes a role of theirs reaches; "all" when the role has no such limit; none when they have not the role */
  communesOf(role: Role): string[] | "all"
  /** the sales points a role of theirs reaches */
  pointsOf(role: Role): string[] | "all"
  /** whether they may do it, to this row if one is given */
  may(action: Action, subject: Subject, row?: Whose): boolean
  /** the producer a member belongs to */
  producerId?: string
}

const CALLER = Symbol.for("ocop.caller")

type Carrying = { [CALLER]?: Caller }

/** The caller of a guarded route (`/admin`, `/producer`, `/counter`). Throws where nobody is signed in. */
export function callerOf(req: MedusaRequest | AuthenticatedMedusaRequest): Caller {
  const caller = maybeCallerOf(req)
  if (!caller) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.", "not_signed_in")
  return caller
}

/** The same for a route that is open to anyone. */
export const maybeCallerOf = (req: MedusaRequest | AuthenticatedMedusaRequest): Caller | undefined => (req as Carrying)[CALLER]

export function remember(req: MedusaRequest, caller: Caller): void {
  ;(req as Carrying)[CALLER] = caller
}

/** Stops the request with 403 in our words: say who could do it instead. */
export function refuse(message: string, code = "not_yours"): never {
  throw new MedusaError(MedusaError.Types.FORBIDDEN, message, code)
}

export interface CallerFacts {
  actor_type: ActorType
  actor_id: string
  name: string
  grants: readonly Grant[]
  ability: Ability
}

export function toCaller({ grants, ability, ...who }: CallerFacts): Caller {
  const reachOf = (role: Role, reach: "communes" | "points"): string[] | "all" => {
    const held = grants.filter((grant) => grant.role === role)
    if (held.some((grant) => !grant[reach]?.length)) return "all"
    return [...new Set(held.flatMap((grant) => grant[reach] ?? []))]
  }
  return {
    ...who,
    grants,
    ability,
    has: (role) => grants.some((grant) => grant.role === role),
    communesOf: (role) => reachOf(role, "communes"),
    pointsOf: (role) => reachOf(role, "points"),
    may: (action, subject, row) => may(ability, action, subject, row),
    producerId: grants.find(({ role }) => role === "producer")?.producer_id,
  }
}
