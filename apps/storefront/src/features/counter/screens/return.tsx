"use client"
import type { ReceiptResponse, SoldGoods } from "@ocop/counter/http"
import { provisionalNumber, refundFor, saleTotal, unitBeside, type Sold, type Tender } from "@ocop/counter/rules"
import { useRef, useState } from "react"
import { v7 } from "uuid"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { returnedHere } from "../book/read-till"
import { clockTime } from "../parts/clock-time"
import { field, primary, secondary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"
import { NotSent, tillServer } from "../sync/till-server"

interface Found {
  sale: Sold
  number: string
  goods: SoldGoods[]
  returned: number[]
}

/** Against a receipt: one of this device at once, one of another till with a signal. */
export function ReturnScreen() {
  const { words, entries, till, locale } = useOpenTill()
  const [typed, setTyped] = useState("")
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState("")
  const sales = [...entries].reverse().filter(({ body, where }) => body.kind === "sold" && where !== "refused")
  const open = (entry: (typeof sales)[number]) => setFound({ sale: entry.body as Sold, number: entry.receipt_number ?? provisionalNumber(entry.id), goods: entry.goods, returned: returnedHere(entry.body as Sold, entries) })
  const find = async () => {
    setProblem("")
    const number = typed.trim().toUpperCase()
    const here = sales.find((entry) => entry.receipt_number === number || provisionalNumber(entry.id) === number || (number.length >= 4 && entry.receipt_number?.endsWith(number)))
    if (here) return open(here)
    try {
      const { sale, receipt_number, goods, returned }: ReceiptResponse = await tillServer(till.seller_id, locale).receipt(till.point.id, number)
      setFound({ sale, number: receipt_number, goods, returned })
    } catch (error) {
      setProblem(error instanceof NotSent && error.why === "refused" ? error.message : words.need_signal)
    }
  }
  if (found) return <Choose found={found} onBack={() => setFound(null)} />
  return (
    <Frame title={words.return_title} back={to("viec")}>
      <p className="text-18">{words.return_text}</p>
      <form
        className="grid grid-cols-[1fr_auto] items-end gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim()) void find()
        }}
      >
        <TextInput label={words.receipt_number} value={typed} onChange={(event) => setTyped(event.target.value)} maxLength={40} autoCapitalize="characters" />
        <button type="submit" className={classes(secondary, "!min-h-14")}>{words.find}</button>
      </form>
      {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
      <h2 className="sign text-23 text-leaf">{words.recent}</h2>
      {sales.length === 0 && <p className="text-18 text-quiet">{words.nothing_sold}</p>}
      <ul className="grid gap-2">
        {sales.slice(0, 20).map((entry) => (
          <li key={entry.id}>
            <button type="button" onClick={() => open(entry)} className="grid min-h-16 w-full grid-cols-[1fr_auto] items-center gap-3 rounded-card border-2 border-line bg-card px-4 py-2 text-left hover:border-leaf">
              <span>
                <span className="font-semibold">{entry.receipt_number ?? provisionalNumber(entry.id)}</span>
                <span className="line-clamp-2 text-14 text-quiet">{clockTime(entry.at ?? entry.body.made_at)} · {entry.goods.map(({ title }) => title).join(", ")}</span>
              </span>
              <span className="font-semibold tabular-nums">{formatPrice(saleTotal((entry.body as Sold).lines))}</span>
            </button>
          </li>
        ))}
      </ul>
    </Frame>
  )
}

function Choose({ found: { sale, number, goods, returned }, onBack }: { found: Found; onBack: () => void }) {
  const { words, locale, database, sync } = useOpenTill()
  const [pieces, setPieces] = useState<number[]>(() => sale.lines.map(() => 0))
  const [spoilt, setSpoilt] = useState<boolean[]>(() => sale.lines.map(() => false))
  const [reason, setReason] = useState("")
  const [tender, setTender] = useState<Tender>("cash")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const busy = useRef(false)
  const refund = sale.lines.reduce((sum, line, index) => sum + refundFor(line, pieces[index] ?? 0, returned[index]), 0)
  const give = async () => {
    if (busy.current) return
    busy.current = true
    const lines = pieces.flatMap((quantity, line) => (quantity > 0 ? [{ line, quantity, resalable: !spoilt[line] }] : []))
    try {
      await writeEntry(database, { kind: "returned", sale_id: sale.id, lines, payments: refund > 0 ? [{ tender, amount: refund }] : [], reason: reason.trim() }, { id, goods: lines.flatMap(({ line }) => goods[line] ?? []) })
      go(to("xong", id), { instead: true })
      sync.wake()
    } catch (error) {
      busy.current = false
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.return_what} back={to("tra")} action={<button type="button" disabled={pieces.every((each) => each === 0) || !reason.trim()} onClick={() => void give()} className={primary}>{fill(words.give_back, { amount: formatPrice(refund) })}</button>}>
      <p className="flex items-center justify-between gap-3 text-18 font-semibold">
        {number}
        <button type="button" onClick={onBack} className="link min-h-14">{words.find}</button>
      </p>
      <ul className="grid gap-3">
        {sale.lines.map((line, index) => {
          const left = line.quantity - (returned[index] ?? 0)
          return (
            <li key={index} className="grid gap-2 rounded-card border-2 border-line bg-card p-3">
              <p className="font-semibold">
                {goods[index]?.title} <span className="font-normal text-quiet">{goods[index] && unitBeside(goods[index].title, goods[index].unit)}</span>
              </p>
              <p className="text-14 text-quiet">
                {line.quantity} × {formatPrice(line.unit_price)}
                {goods[index]?.lot_code && ` · ${words.lot} ${goods[index].lot_code}`}
                {returned[index] ? ` · ${fill(words.returned_before, { count: returned[index] })}` : ""}
              </p>
              <div className="flex flex-wrap gap-2">
                {Array.from({ length: Math.min(left, 12) + 1 }, (_, count) => (
                  <button key={count} type="button" aria-pressed={pieces[index] === count} onClick={() => setPieces(pieces.map((each, at) => (at === index ? count : each)))} className="grid size-14 place-items-center rounded-pill border-2 border-line text-18 font-semibold tabular-nums aria-pressed:border-leaf aria-pressed:bg-leaf aria-pressed:text-card">
                    {count}
                  </button>
                ))}
              </div>
              {(pieces[index] ?? 0) > 0 && (
                <select aria-label={words.resalable} value={spoilt[index] ? "spoilt" : "good"} onChange={(event) => setSpoilt(spoilt.map((each, at) => (at === index ? event.target.value === "spoilt" : each)))} className={field}>
                  <option value="good">{words.resalable}</option>
                  <option value="spoilt">{words.spoilt}</option>
                </select>
              )}
            </li>
          )
        })}
      </ul>
      <TextInput label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} required />
      <select aria-label={words.give_back_by} value={tender} onChange={(event) => setTender(event.target.value as Tender)} className={field}>
        <option value="cash">{words.cash}</option>
        <option value="vietqr">{words.transfer}</option>
        <option value="card">{words.card}</option>
      </select>
      {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
    </Frame>
  )
}
