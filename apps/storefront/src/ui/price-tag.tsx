import { formatPrice } from "@/i18n/format"
import { classes } from "./classes"

/** Integer đồng, tax included. */
export function PriceTag({ amount, unit, className }: { amount: number; unit?: string | null; className?: string }) {
  return (
    <span className={classes("inline-flex flex-wrap items-baseline gap-x-2", className)}>
      <span className="sign text-[1.4em] whitespace-nowrap text-orange-ink">{formatPrice(amount)}</span>
      {unit ? <span className="text-14 text-quiet">/ {unit}</span> : null}
    </span>
  )
}
