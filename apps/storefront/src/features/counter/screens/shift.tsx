"use client"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { reportHere } from "../book/read-till"
import { clockTime } from "../parts/clock-time"
import { primary, secondary } from "../parts/fields"
import { Frame } from "../parts/frame"
import { Report } from "../parts/report"
import { PrintPaper } from "../print/print-paper"
import { ShiftPaper } from "../print/shift-paper"
import { OpenShift } from "./open-shift"

/** The X report of the open shift. What should be in the drawer is not told: it is counted blind at the end. */
export function ShiftScreen() {
  const { words, shift, entries } = useOpenTill()
  if (!shift) return <OpenShift />
  const report = reportHere(entries, shift.id)
  return (
    <Frame title={words.shift}>
      <p className="text-18">{fill(words.shift_since, { at: clockTime(shift.opened_at) })}</p>
      <Report report={report} title={words.x_report} />
      <div className="grid grid-cols-2 gap-3">
        <a href={to("ket-tien", "vao")} className={secondary}>{words.cash_in}</a>
        <a href={to("ket-tien", "ra")} className={secondary}>{words.cash_out}</a>
      </div>
      <PrintPaper name={words.print_report} buttonClass={secondary}><ShiftPaper shift_id={shift.id} /></PrintPaper>
      <a href={to("ket")} className={primary}>{words.close_title}</a>
    </Frame>
  )
}
