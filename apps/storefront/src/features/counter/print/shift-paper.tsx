import { hasReceipt } from "@ocop/counter/rules"
import { fill } from "../../cart/fill"
import { useOpenTill } from "../app/till-context"
import { reportHere } from "../book/read-till"
import { reportRows } from "../book/report-rows"
import { fullTime } from "../parts/clock-time"
import { rowText } from "../parts/report"
import { Pair, PaperHead, Signatures } from "./paper-parts"

/** "DBOVQ-2026-000044 – 000048"; of two years both are said in full. */
function fromTo(first: string, last: string): string {
  if (first === last) return first
  const stem = first.slice(0, first.lastIndexOf("-") + 1)
  return `${first} – ${last.startsWith(stem) ? last.slice(stem.length) : last}`
}

/** X while the shift is open, Z once it is closed: what goes into the folder of the point. */
export function ShiftPaper({ shift_id }: { shift_id: string }) {
  const { words, entries, till } = useOpenTill()
  const report = reportHere(entries, shift_id)
  const ofShift = entries.filter((entry) => entry.shift_id === shift_id && entry.where !== "refused")
  const numbers = ofShift.flatMap(({ body, receipt_number }) => (hasReceipt(body) && receipt_number ? [receipt_number] : []))
  const waiting = ofShift.filter(({ where }) => where === "device").length
  const closing = ofShift.find(({ body }) => body.kind === "shift_closed")?.body
  const note = closing?.kind === "shift_closed" ? closing.note : undefined
  const closed = report.closed_at !== null
  return (
    <>
      <PaperHead />
      <h1>{closed ? words.r_z : words.r_x}</h1>
      <dl className="about">
        <Pair term={words.r_seller} value={till.seller_name} />
        {report.opened_at && <Pair term={words.r_opened} value={fullTime(report.opened_at)} figure />}
        {report.closed_at && <Pair term={words.r_closed} value={fullTime(report.closed_at)} figure />}
        <Pair term={words.r_printed} value={fullTime(new Date().toISOString())} figure />
        {numbers.length > 0 && <Pair term={words.r_receipts} value={fromTo(numbers[0]!, numbers.at(-1)!)} wide />}
      </dl>
      <dl className="report">
        {reportRows(report, words).map((row) => (
          <div key={row.label} className={row.strong ? "strong" : undefined}>
            <dt>{row.label}</dt>
            <dd className="figure">{rowText(row)}</dd>
          </div>
        ))}
      </dl>
      {note && <p className="note">{words.note}: {note}</p>}
      {waiting > 0 && <p className="note">{fill(words.r_waiting, { count: waiting })}</p>}
      {closed ? <Signatures names={[words.r_seller, words.r_manager]} /> : <p className="note">{words.r_still_open}</p>}
    </>
  )
}
