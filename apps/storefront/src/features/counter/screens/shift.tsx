"use client"
import { formatPrice } from "@/i18n/format"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { reportHere } from "../book/read-till"
import { clockTime } from "../parts/clock-time"
import { Row, secondary } from "../parts/fields"
import { Frame } from "../parts/frame"
import { OpenShift } from "./open-shift"

/** The X report of the open shift. What should be in the drawer is not told: it is counted blind at the end. */
export function ShiftScreen() {
  const { words, shift, entries } = useOpenTill()
  if (!shift) return <OpenShift />
  const report = reportHere(entries, shift.id)
  return (
    <Frame title={words.shift}>
      <p className="text-18">{fill(words.shift_since, { at: clockTime(shift.opened_at) })}</p>
      <section aria-labelledby="x" className="rounded-card border-2 border-line bg-card p-4">
        <h2 id="x" className="sign text-23 text-leaf">{words.x_report}</h2>
        <dl className="divide-y divide-line">
          <Row label={words.sales} text={String(report.sales)} />
          <Row label={words.gross} amount={report.gross} />
          {report.discounts > 0 && <Row label={words.discounts} text={`−${formatPrice(report.discounts)}`} />}
          {report.refunds > 0 && <Row label={words.refunds} text={`−${formatPrice(report.refunds)}`} />}
          {report.deposits > 0 && <Row label={words.deposits} amount={report.deposits} />}
          {report.deposits_used > 0 && <Row label={words.deposits_used} text={`−${formatPrice(report.deposits_used)}`} />}
          {report.deposits_returned > 0 && <Row label={words.deposits_returned} text={`−${formatPrice(report.deposits_returned)}`} />}
          {report.collected > 0 && <Row label={words.collected} amount={report.collected} />}
          <Row label={words.transfer} amount={report.tenders.vietqr.taken - report.tenders.vietqr.given_back} />
          <Row label={words.card} amount={report.tenders.card.taken - report.tenders.card.given_back} />
          {report.cash_in > 0 && <Row label={words.cash_in} amount={report.cash_in} />}
          {report.cash_out > 0 && <Row label={words.cash_out} text={`−${formatPrice(report.cash_out)}`} />}
        </dl>
      </section>
      <div className="grid grid-cols-2 gap-3">
        <a href={to("ket-tien", "vao")} className={secondary}>{words.cash_in}</a>
        <a href={to("ket-tien", "ra")} className={secondary}>{words.cash_out}</a>
      </div>
      <a href={to("ket")} className={`${secondary} bg-card`}>{words.close_title}</a>
    </Frame>
  )
}
