"use client"
import type { PickupOrderResponse } from "@ocop/counter/http"
import { unitBeside, type Tender } from "@ocop/counter/rules"
import { useRef, useState } from "react"
import { v7 } from "uuid"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { field, primary, secondary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"
import { NotSent, tillServer } from "../sync/till-server"

/** An order of the web shop given out against its code: looked up with a signal, then written like a sale. */
export function HandOverScreen() {
  const { words, till, locale, database, sync } = useOpenTill()
  const [code, setCode] = useState("")
  const [order, setOrder] = useState<PickupOrderResponse["order"] | null>(null)
  const [problem, setProblem] = useState("")
  const [tender, setTender] = useState<Tender>("cash")
  const [id, setId] = useState(() => v7())
  const busy = useRef(false)
  const find = async () => {
    setProblem("")
    setOrder(null)
    setId(v7())
    try {
      setOrder((await tillServer(till.seller_id, locale).order(till.point.id, code.trim().toUpperCase())).order)
    } catch (error) {
      setProblem(error instanceof NotSent && error.why === "refused" ? error.message : words.need_signal)
    }
  }
  const give = async () => {
    if (busy.current || !order) return
    busy.current = true
    try {
      await writeEntry(database, { kind: "handed_over", order_code: order.code, payments: order.due > 0 ? [{ tender, amount: order.due }] : [] }, { id, handed: { buyer: order.buyer, lines: order.lines } })
      go(to("xong", id), { instead: true })
      sync.wake()
    } catch (error) {
      busy.current = false
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.hand_title} back={to("viec")}>
      <p className="text-18">{words.hand_text}</p>
      <form
        className="grid grid-cols-[1fr_auto] items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (code.trim()) void find()
        }}
      >
        <TextInput label={words.order_code} value={code} onChange={(event) => setCode(event.target.value)} maxLength={20} autoCapitalize="characters" placeholder="VQ2611000042" />
        <button type="submit" className={classes(secondary, "!min-h-14")}>{words.find}</button>
      </form>
      {problem && <p role="alert" className="text-18 font-semibold text-alert">{problem}</p>}
      {order && (
        <section className="grid gap-3 rounded-card border-2 border-line bg-card p-4">
          <h2 className="text-23 font-semibold">{order.buyer}</h2>
          <p className="text-18">{fill(words.phone_ends, { end: order.phone_end })}</p>
          <ul className="grid gap-1 text-18">
            {order.lines.map(({ title, unit, quantity }) => (
              <li key={`${title}${unit}`}><b className="tabular-nums">{quantity} ×</b> {title} <span className="text-quiet">{unitBeside(title, unit)}</span></li>
            ))}
          </ul>
          {order.stop ? (
            <p role="alert" className="rounded-card bg-alert-wash p-3 text-18 font-semibold text-alert">{order.stop}</p>
          ) : (
            <>
              <p className="text-23 font-semibold">{order.due > 0 ? `${words.due} ${formatPrice(order.due)}` : words.paid_already}</p>
              {order.due > 0 && (
                <select aria-label={words.due} value={tender} onChange={(event) => setTender(event.target.value as Tender)} className={field}>
                  <option value="cash">{words.cash}</option>
                  <option value="vietqr">{words.transfer}</option>
                  <option value="card">{words.card}</option>
                </select>
              )}
              <button type="button" onClick={() => void give()} className={primary}>{words.hand_over}</button>
            </>
          )}
        </section>
      )}
    </Frame>
  )
}
