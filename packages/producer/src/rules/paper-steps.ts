import { stepFor, type Step } from "./machine"

export type PaperState = "waiting" | "accepted" | "refused"
export type PaperActor = "office"

export const PAPER_STATE_NAMES: Record<PaperState, string> = { waiting: "Chờ xem", accepted: "Đã chấp nhận", refused: "Trả lại" }

/** What may be said of a paper that was added later. What was accepted can be found wanting afterwards; the way back is a newer paper. */
export const PAPER_STEPS: readonly Step<PaperState, PaperActor>[] = [
  { verb: "accept", from: ["waiting", "refused"], to: "accepted", by: "office" },
  { verb: "return", from: ["waiting", "accepted"], to: "refused", by: "office", reasoned: true },
]

const VERBS: Record<string, string> = { accept: "chấp nhận", return: "trả lại" }

export const paperStep = ({ state, verb, reason }: { state: PaperState; verb: string; reason?: string | null }): Step<PaperState, PaperActor> =>
  stepFor({ steps: PAPER_STEPS, state, verb, by: "office", reason, nameOf: (each) => PAPER_STATE_NAMES[each], verbOf: (each) => VERBS[each] ?? each })

export const paperVerbs = (state: PaperState): string[] => PAPER_STEPS.filter(({ from }) => from.includes(state)).map(({ verb }) => verb)
