import { Input, Text } from "@medusajs/ui"
import { dayText, Field, todayText, useWords } from "@ocop/office"
import { useState } from "react"
import type { StallResponse } from "../../../http"
import { stallWords } from "../stall-words"
import { digits, StallForm } from "./parts"

interface Typed {
  counted: string
  sold: string
  reason: string
}

const UNTOUCHED: Typed = { counted: "", sold: "", reason: "" }

/** A count of the stall lot by lot; the fields begin empty, so that one counts instead of agreeing. */
export const CountStallForm = ({ path, shelf }: { path: string; shelf: StallResponse["stall"]["shelf"] }) => {
  const say = useWords(stallWords)
  const [day, setDay] = useState(todayText)
  const [note, setNote] = useState("")
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState<Record<string, Typed>>({})
  const of = (id: string) => typed[id] ?? UNTOUCHED
  const set = (id: string, change: Partial<Typed>) => setTyped({ ...typed, [id]: { ...of(id), ...change } })
  const lines = shelf.map(({ lot_id, quantity }) => {
    const { counted, sold, reason } = of(lot_id)
    const missing = counted === "" ? 0 : quantity - Number(counted)
    return { lot_id, counted, missing, reason, reported: missing > 0 ? Number(sold || missing) : 0 }
  })
  const body =
    lines.some(({ counted, missing }) => counted === "" || missing < 0)
      ? null
      : { counted_on: day, note: note.trim() || null, key, lines: lines.map(({ lot_id, counted, reported, reason }) => ({ lot_id, counted: Number(counted), sold: reported, ...(reason.trim() && { reason: reason.trim() }) })) }
  const clear = () => {
    setTyped({})
    setNote("")
    setKey(crypto.randomUUID())
  }
  return (
    <StallForm name={say.count} text={say.countsNote} path={`${path}/counts`} body={body} clear={clear} variant="primary">
      <Field label={say.countedOn} htmlFor="count-day"><Input id="count-day" type="date" value={day} onChange={(event) => setDay(event.target.value)} /></Field>
      {shelf.map((row, index) => {
        const { counted, sold, reason } = of(row.lot_id)
        const { missing, reported } = lines[index]!
        return (
          <div key={row.lot_id} className="shadow-elevation-card-rest flex flex-col gap-y-3 rounded-lg p-3">
            <Field label={`${row.title} · ${row.lot_code}`} htmlFor={`stall-count-${row.lot_id}`} {...(row.best_before && { hint: `${say.best} ${dayText(row.best_before)}` })}>
              <Input id={`stall-count-${row.lot_id}`} inputMode="numeric" placeholder={say.counted} value={counted} onChange={(event) => set(row.lot_id, { counted: digits(event.target.value) })} />
            </Field>
            {missing < 0 && <Text size="small" className="text-ui-fg-error">{say.more(row.quantity)}</Text>}
            {missing > 0 && (
              <>
                <Text size="small" className="text-ui-fg-subtle">{say.fewer(row.quantity, missing)}</Text>
                <Field label={say.sold} htmlFor={`stall-sold-${row.lot_id}`}><Input id={`stall-sold-${row.lot_id}`} inputMode="numeric" placeholder={String(missing)} value={sold} onChange={(event) => set(row.lot_id, { sold: digits(event.target.value) })} /></Field>
                {reported < missing && <Field label={`${say.lostWhy} (${missing - reported})`} htmlFor={`stall-why-${row.lot_id}`}><Input id={`stall-why-${row.lot_id}`} maxLength={300} value={reason} onChange={(event) => set(row.lot_id, { reason: event.target.value })} /></Field>}
              </>
            )}
          </div>
        )
      })}
      <Field label={say.remark} htmlFor="count-note"><Input id="count-note" maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} /></Field>
    </StallForm>
  )
}
