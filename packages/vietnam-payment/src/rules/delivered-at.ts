/** One parcel of an order. */
export interface Parcel {
  delivered_at: string | Date | null
  canceled_at: string | Date | null
}

/** When the last parcel of an order was delivered; null: none was sent yet, or one is still on its way. */
export function deliveredAt(parcels: readonly Parcel[]): Date | null {
  const sent = parcels.filter(({ canceled_at }) => !canceled_at)
  const times = sent.flatMap(({ delivered_at }) => (delivered_at ? [new Date(delivered_at).getTime()] : []))
  return sent.length > 0 && times.length === sent.length ? new Date(Math.max(...times)) : null
}
