import type { Role } from "@ocop/access/rules"
import { STATE_NAMES } from "./state-names"
import { MOVER_NAMES, VERB_NAMES } from "./verb-names"

/**
 * Who moves something: a role that calls, or a record that moves it by itself (`council`: its evaluation, `decision`: the signed decision).
 * No caller can say to be one of the two.
 */
export type Mover = Role | "council" | "decision"

export interface Transition<State extends string = string> {
  verb: string
  from: readonly State[]
  to: State
  by: readonly Mover[]
  /** the way back and the no are told with their reason */
  reason?: true
}

export interface Machine<State extends string = string> {
  name: string
  initial: State
  transitions: readonly Transition<State>[]
}

export interface MoveAsked {
  state: string
  verb: string
  movers: readonly Mover[]
  reason?: string | null
}

export interface MoveRefusal {
  code: "unknown_verb" | "wrong_state" | "wrong_role" | "reason_missing"
  message: string
  /** verbs that lead on from here */
  allowed: string[]
}

export type MoveAnswer<State extends string = string> = { transition: Transition<State>; by: Mover } | { refusal: MoveRefusal }

const LONGEST_REASON = 2_000

/** The transition that is asked for, or why not, with what is possible instead. */
export function judgeMove<State extends string>(machine: Machine<State>, { state, verb, movers, reason }: MoveAsked): MoveAnswer<State> {
  const here = movesFrom(machine, state)
  const allowed = here.map((each) => each.verb)
  const refuse = (code: MoveRefusal["code"], message: string) => ({ refusal: { code, message, allowed } })
  const stateSaid = STATE_NAMES[state]?.vi ?? state
  const instead = allowed.length > 0 ? `Từ trạng thái “${stateSaid}” chỉ có thể: ${[...new Set(allowed.map(verbSaid))].join(", ")}.` : `Trạng thái “${stateSaid}” là cuối cùng.`
  const named = machine.transitions.filter((each) => each.verb === verb)
  if (named.length === 0) return refuse("unknown_verb", `Không có bước “${verb}”. ${instead}`)
  const transition = here.find((each) => each.verb === verb)
  if (!transition) return refuse("wrong_state", `Bước ${verbSaid(verb)} không thực hiện được lúc này. ${instead}`)
  const by = transition.by.find((each) => movers.includes(each))
  if (!by) return refuse("wrong_role", `Bước ${verbSaid(verb)} thuộc vai trò: ${transition.by.map((mover) => MOVER_NAMES[mover]?.vi ?? mover).join(", ")}.`)
  const words = reason?.trim() ?? ""
  if (transition.reason && words.length < 5) return refuse("reason_missing", `Bước ${verbSaid(verb)} cần ghi rõ lý do.`)
  if (words.length > LONGEST_REASON) return refuse("reason_missing", `Lý do dài hơn ${LONGEST_REASON} chữ. Hãy rút gọn.`)
  return { transition, by }
}

const verbSaid = (verb: string): string => `“${VERB_NAMES[verb]?.vi ?? verb}”`

export const movesFrom = <State extends string>(machine: Machine<State>, state: string): Transition<State>[] =>
  machine.transitions.filter((each) => (each.from as readonly string[]).includes(state))

/** What these movers may do next: the buttons of a page. */
export const nextMoves = (machine: Machine, state: string, movers: readonly Mover[]) =>
  movesFrom(machine, state)
    .filter((each) => each.by.some((mover) => movers.includes(mover)))
    .map(({ verb, to, reason }) => ({ verb, to, reason_needed: reason === true }))

export function statesOf<State extends string>(machine: Machine<State>): State[] {
  return [...new Set([machine.initial, ...machine.transitions.flatMap(({ from, to }) => [...from, to])])]
}
