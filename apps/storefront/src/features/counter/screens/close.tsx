"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { v7 } from "uuid"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { reportHere } from "../book/read-till"
import { FIRST } from "../app/use-screen-start"
import { MoneyField, primary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { Report } from "../parts/report"
import { PrintPaper } from "../print/print-paper"
import { ShiftPaper } from "../print/shift-paper"
import { whyNotWritten, writeEntry } from "../store/write-entry"

/** First the drawer is counted, blind; then the Z report says what should have been in it. */
export function CloseScreen({ shift_id }: { shift_id: string | undefined }) {
  return shift_id ? <ZReport shift_id={shift_id} /> : <Count />
}

function Count() {
  const { words, locale, database, shift, sync, lines } = useOpenTill()
  const held = useLiveQuery(() => database.held.count(), [database]) ?? 0
  const [cash, setCash] = useState("")
  const [note, setNote] = useState("")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const open = lines.length > 0 ? words.close_cart : held > 0 ? fill(words.close_held, { count: held }) : null
  const close = async () => {
    try {
      const { shift_id } = await writeEntry(database, { kind: "shift_closed", counted_cash: Number(cash), ...(note.trim() ? { note: note.trim() } : {}) }, { id })
      sync.wake()
      go(to("ket", shift_id), { instead: true })
    } catch (error) {
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.close_title} back={to("ca")}>
      {open ? (
        <p role="alert" className="rounded-card bg-honey-wash p-4 text-18 text-honey-ink">{open}</p>
      ) : (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            void close()
          }}
        >
          <p className="measure text-18">{words.close_text}</p>
          <MoneyField label={words.cash_counted} value={cash} onChange={setCash} required {...{ [FIRST]: "" }} />
          <TextInput label={words.note_optional} value={note} onChange={(event) => setNote(event.target.value)} maxLength={300} />
          {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
          <button type="submit" disabled={!shift || cash === ""} className={primary}>{words.close_shift}</button>
        </form>
      )}
    </Frame>
  )
}

function ZReport({ shift_id }: { shift_id: string }) {
  const { words, entries } = useOpenTill()
  const report = reportHere(entries, shift_id)
  const { difference } = report
  if (difference === null) return <Frame title={words.close_title}>{null}</Frame>
  return (
    <Frame title={words.closed} action={<PrintPaper name={words.print_report} buttonClass={primary}><ShiftPaper shift_id={shift_id} /></PrintPaper>}>
      <p className={classes("rounded-card p-5 text-center text-23 font-semibold", difference === 0 ? "bg-leaf-wash text-leaf" : "bg-alert-wash text-alert")}>
        {difference === 0 ? words.even : fill(difference < 0 ? words.missing : words.over, { amount: formatPrice(Math.abs(difference)) })}
      </p>
      <Report report={report} title={words.z_report} />
    </Frame>
  )
}
