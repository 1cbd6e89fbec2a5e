import type { PortalSettlementResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import { formatPrice } from "@/i18n/format"
import type { SettlementWords } from "./words"

const KINDS = ["sale", "refund", "fee", "delivery", "deposit", "loss", "correction", "payment"] as const

/** "11/2026" */
export const monthText = (period: string) => period.split("-").reverse().join("/")

/** With a sign one cannot overlook: "+225.000 ₫", "−18.000 ₫". */
export const signed = (amount: number) => (amount < 0 ? `−${formatPrice(-amount)}` : `+${formatPrice(amount)}`)

/** What the balance is made of, as one adds up on paper. */
export function Sums({ account: { opening, stated_to, sums, balance }, words }: { account: PortalSettlementResponse; words: SettlementWords }) {
  return (
    <dl className="grid gap-2">
      {stated_to && <Row label={fill(words.opening, { month: monthText(stated_to) })} value={opening < 0 ? signed(opening) : formatPrice(opening)} />}
      {KINDS.filter((kind) => sums[kind] !== 0).map((kind) => (
        <Row key={kind} label={words[kind]} value={signed(sums[kind])} />
      ))}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-2 font-semibold">
        <dt>{words.sum}</dt>
        <dd className="tabular-nums">{balance < 0 ? signed(balance) : formatPrice(balance)}</dd>
      </div>
    </dl>
  )
}

const Row = ({ label, value }: { label: string; value: string }) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt className="text-quiet">{label}</dt>
    <dd className="shrink-0 tabular-nums">{value}</dd>
  </div>
)
