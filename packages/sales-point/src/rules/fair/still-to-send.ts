import type { AnsweredLine } from "./answer"

export interface SentLine {
  variant_id: string
  quantity: number
}

/** What was promised and stands in no transfer yet; drafting twice drafts nothing the second time. */
export function stillToSend(promised: readonly AnsweredLine[], sent: readonly SentLine[]): AnsweredLine[] {
  return promised.flatMap(({ variant_id, quantity }) => {
    const rest = quantity - sent.reduce((sum, line) => sum + (line.variant_id === variant_id ? line.quantity : 0), 0)
    return rest > 0 ? [{ variant_id, quantity: rest }] : []
  })
}
