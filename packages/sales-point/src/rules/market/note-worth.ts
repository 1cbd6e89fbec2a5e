/** What a delivery is worth at the prices of its note, in whole đồng; null where a box has no price. `received`: null until the receiver has counted. */
export function noteWorth(lines: readonly { price: number | null; quantity: number; received: number | null }[]): { sent: number | null; received: number | null } {
  const sum = (boxes: (line: (typeof lines)[number]) => number) => lines.reduce((total, line) => total + (line.price ?? 0) * boxes(line), 0)
  if (lines.some(({ price }) => price === null)) return { sent: null, received: null }
  return { sent: sum(({ quantity }) => quantity), received: lines.some(({ received }) => received === null) ? null : sum(({ received }) => received ?? 0) }
}
