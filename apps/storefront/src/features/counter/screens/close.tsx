"use client"
import { useLiveQuery } from "dexie-react-hooks"
import { useState } from "react"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { reportHere } from "../book/read-till"
import { FIRST } from "../app/use-screen-start"
import { MoneyField, primary, Row, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { NotWritten, writeEntry } from "../store/write-entry"

/** First the drawer is counted, blind; then the Z report says what should have been in it. */
export function CloseScreen({ shift_id }: { shift_id: string | undefined }) {
  return shift_id ? <ZReport shift_id={shift_id} /> : <Count />
}

function Count() {
  const { words, database, shift, sync, lines } = useOpenTill()
  const held = useLiveQuery(() => database.held.count(), [database]) ?? 0
  const [cash, setCash] = useState("")
  const [note, setNote] = useState("")
  const [problem, setProblem] = useState("")
  const open = lines.length > 0 ? words.close_cart : held > 0 ? fill(words.close_held, { count: held }) : null
  const close = async () => {
    try {
      const { shift_id } = await writeEntry(database, { kind: "shift_closed", counted_cash: Number(cash), ...(note.trim() ? { note: note.trim() } : {}) })
      sync.wake()
      go(to("ket", shift_id), { instead: true })
    } catch (error) {
      setProblem(error instanceof NotWritten ? error.message : String(error))
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
  const { words, entries, till } = useOpenTill()
  const report = reportHere(entries, shift_id)
  const { difference } = report
  if (difference === null) return <Frame title={words.close_title}>{null}</Frame>
  return (
    <Frame title={words.closed} action={<button type="button" onClick={() => window.print()} className={primary}>{words.print}</button>}>
      <p className={classes("rounded-card p-5 text-center text-23 font-semibold", difference === 0 ? "bg-leaf-wash text-leaf" : "bg-alert-wash text-alert")}>
        {difference === 0 ? words.even : fill(difference < 0 ? words.missing : words.over, { amount: formatPrice(Math.abs(difference)) })}
      </p>
      <section aria-labelledby="z" className="rounded-card border-2 border-line bg-card p-4">
        <h2 id="z" className="sign text-23 text-leaf">{words.z_report}</h2>
        <p className="text-quiet">{till.point.name} · {till.seller_name}</p>
        <dl className="divide-y divide-line">
          <Row label={words.sales} text={String(report.sales)} />
          <Row label={words.gross} amount={report.gross} />
          {report.discounts > 0 && <Row label={words.discounts} text={`−${formatPrice(report.discounts)}`} />}
          {report.refunds > 0 && <Row label={words.refunds} text={`−${formatPrice(report.refunds)}`} />}
          {report.deposits > 0 && <Row label={words.deposits} amount={report.deposits} />}
          {report.deposits_used > 0 && <Row label={words.deposits_used} text={`−${formatPrice(report.deposits_used)}`} />}
          {report.deposits_returned > 0 && <Row label={words.deposits_returned} text={`−${formatPrice(report.deposits_returned)}`} />}
          {report.collected > 0 && <Row label={words.collected} amount={report.collected} />}
          <Row label={words.cash} amount={report.tenders.cash.taken - report.tenders.cash.given_back} />
          <Row label={words.transfer} amount={report.tenders.vietqr.taken - report.tenders.vietqr.given_back} />
          <Row label={words.card} amount={report.tenders.card.taken - report.tenders.card.given_back} />
          <Row label={words.opening_cash} amount={report.opening_cash} />
          {report.cash_in > 0 && <Row label={words.cash_in} amount={report.cash_in} />}
          {report.cash_out > 0 && <Row label={words.cash_out} text={`−${formatPrice(report.cash_out)}`} />}
          <Row label={words.expected} amount={report.expected_cash} strong />
          <Row label={words.counted_cash} amount={report.counted_cash ?? 0} strong />
        </dl>
      </section>
    </Frame>
  )
}
