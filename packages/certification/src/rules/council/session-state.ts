export type SessionState = "planned" | "open" | "closed" | "cancelled"
export type SessionVerb = "open" | "close" | "cancel"

/** Every way a session may go; what is not here is refused. */
export const SESSION_MOVES: Record<SessionVerb, { from: SessionState; to: SessionState }> = {
  open: { from: "planned", to: "open" },
  close: { from: "open", to: "closed" },
  cancel: { from: "planned", to: "cancelled" },
}

const NAMES: Record<SessionState, string> = { planned: "chưa mở", open: "đang chấm", closed: "đã đóng", cancelled: "đã hủy" }
const VERBS: Record<SessionVerb, string> = { open: "mở phiên", close: "đóng phiên", cancel: "hủy phiên" }

export const movesFrom = (state: SessionState): SessionVerb[] =>
  (Object.keys(SESSION_MOVES) as SessionVerb[]).filter((verb) => SESSION_MOVES[verb].from === state)

/** Null: allowed. Else what is allowed instead. */
export function whyNotMove(state: SessionState, verb: SessionVerb): string | null {
  if (SESSION_MOVES[verb].from === state) return null
  const allowed = movesFrom(state).map((each) => VERBS[each])
  return `Phiên ${NAMES[state]}, không thể ${VERBS[verb]}. ${allowed.length > 0 ? `Có thể: ${allowed.join(", ")}.` : "Không còn thay đổi được nữa."}`
}
