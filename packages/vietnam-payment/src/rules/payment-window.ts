export interface PaymentWindowRow {
  method: string
  hours: number
  valid_from: Date
  valid_to: Date | null
}

/** The instant an unpaid order gives its goods back; null when no window is set for this way of paying. Intervals are half-open. */
export function payBefore({ windows, method, placedAt }: { windows: PaymentWindowRow[]; method: string; placedAt: Date }): Date | null {
  const window = windows.find((w) => w.method === method && w.valid_from <= placedAt && (!w.valid_to || placedAt < w.valid_to))
  return window ? new Date(placedAt.getTime() + window.hours * 3_600_000) : null
}
