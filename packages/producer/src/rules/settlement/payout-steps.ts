import { stepFor, type Step } from "../machine"

export const PAYOUT_STATES = ["listed", "sent", "paid", "failed", "reversed"] as const
export type PayoutState = (typeof PAYOUT_STATES)[number]

export const PAYOUT_STATE_NAMES: Record<PayoutState, string> = { listed: "Đã lập", sent: "Đã gửi ngân hàng", paid: "Đã trả", failed: "Không thành công", reversed: "Ngân hàng hoàn lại" }

/** Failed and reversed are the end of a payout; the money is owed again and comes onto the next list. */
export const PAYOUT_STEPS: readonly Step<PayoutState, "office">[] = [
  { verb: "send", from: ["listed"], to: "sent", by: "office" },
  { verb: "pay", from: ["sent"], to: "paid", by: "office" },
  { verb: "fail", from: ["listed", "sent"], to: "failed", by: "office", reasoned: true },
  { verb: "reverse", from: ["paid"], to: "reversed", by: "office", reasoned: true },
]

const VERBS: Record<string, string> = { send: "gửi ngân hàng", pay: "ghi đã trả", fail: "ghi không thành công", reverse: "ghi ngân hàng hoàn lại" }

export const payoutStep = ({ state, verb, reason }: { state: PayoutState; verb: string; reason?: string | null }): Step<PayoutState, "office"> =>
  stepFor({ steps: PAYOUT_STEPS, state, verb, by: "office", reason, nameOf: (each) => PAYOUT_STATE_NAMES[each], verbOf: (each) => VERBS[each] ?? each })

export const payoutVerbs = (state: PayoutState): string[] => PAYOUT_STEPS.filter(({ from }) => from.includes(state)).map(({ verb }) => verb)

/** What a step does to the producer's account, as an entry of kind `payment`; 0: nothing. */
export function paymentOf({ from, to, amount }: { from: PayoutState; to: PayoutState; amount: number }): number {
  if (to === "paid") return 0 - amount
  return from === "paid" && to === "reversed" ? amount : 0
}
