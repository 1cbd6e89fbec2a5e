export interface PaymentWindowRow {
  method: string
  hours: number
  valid_from: Date
  valid_to: Date | null
}

/** Stripe keeps no page open for longer, so an order by card always ends. */
const LONGEST_BY_CARD: Record<string, number> = { card: 24 }

/** The instant an unpaid order gives its goods back; null when nothing says so for this way of paying. Intervals are half-open. */
export function payBefore({ windows, method, placedAt }: { windows: PaymentWindowRow[]; method: string; placedAt: Date }): Date | null {
  const window = windows.find((w) => w.method === method && w.valid_from <= placedAt && (!w.valid_to || placedAt < w.valid_to))
  const hours = window?.hours ?? LONGEST_BY_CARD[method]
  return hours === undefined ? null : new Date(placedAt.getTime() + hours * 3_600_000)
}
