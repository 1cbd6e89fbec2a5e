"use client"
import { provisionalNumber } from "@ocop/counter/rules"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { FIRST } from "../app/use-screen-start"
import { amountOf } from "../book/read-till"
import { primary, secondary } from "../parts/fields"
import { Frame } from "../parts/frame"
import { PrintReceipt } from "../print/print-receipt"

/** Sold: what goes back to the buyer, large; the paper; on with the next. */
export function DoneScreen({ id }: { id: string | undefined }) {
  const { words, entries, locale } = useOpenTill()
  const entry = entries.find((each) => each.id === id)
  const next = <button type="button" {...{ [FIRST]: "" }} onClick={() => go("#", { instead: true })} className={primary}>{words.next_sale}</button>
  if (!entry) return <Frame title={words.sold} action={next}>{null}</Frame>
  const { kind } = entry.body
  const amount = Math.abs(amountOf(entry))
  const change = entry.given === null ? null : entry.given - amount
  const title = kind === "returned" ? words.return_done : kind === "ordered" ? words.order_done : kind === "order_dropped" ? words.order_dropped : kind === "handed_over" ? words.hand_done : words.sold
  return (
    <Frame title={title} action={next}>
      <div className={classes("grid justify-items-center gap-1 rounded-card p-5 text-center", change ? "bg-honey-wash text-honey-ink" : "bg-leaf-wash text-leaf")}>
        <span className="text-18">{change ? words.change : kind === "returned" || kind === "order_dropped" ? fill(words.give_back, { amount: "" }) : kind === "ordered" ? words.deposit : kind === "handed_over" ? (amount > 0 ? words.r_paid_here : words.paid_already) : words.sold}</span>
        <strong className="sign text-46 tabular-nums">{formatPrice(change || amount)}</strong>
        {change === 0 && <span>{words.no_change}</span>}
        {change ? <span>{words.to_pay} {formatPrice(amount)} · {words.given} {formatPrice(entry.given ?? 0)}</span> : null}
      </div>
      <p className="text-center">
        <span className="font-semibold">{entry.receipt_number ?? provisionalNumber(entry.id)}</span>
        {entry.receipt_number === null && <span className="block text-14 text-quiet">{words.provisional}</span>}
      </p>
      {entry.problem && <p role="alert" className="rounded-card bg-alert-wash p-4 font-semibold text-alert">{entry.problem[locale]}</p>}
      <PrintReceipt entry={entry} buttonClass={secondary} />
    </Frame>
  )
}
