"use client"
import { changeFor, likelyNotes, transferReference, whyNotSold, type InvoiceTo, type Payment } from "@ocop/counter/rules"
import { vietqrPayload } from "@ocop/vietnam-payment/rules"
import { useRef, useState, type RefObject } from "react"
import { v7 } from "uuid"
import { formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { useOpenTill } from "../app/till-context"
import { FIRST } from "../app/use-screen-start"
import { toSaleLines, toSoldGoods } from "../book/read-till"
import { bigButton, MoneyField, primary, secondary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { Qr } from "../parts/qr"
import { whyNotWritten, writeEntry } from "../store/write-entry"

type Way = "cash" | "vietqr" | "card"

/** One touch for the exact sum; a note laid down says its change at once. */
export function PayScreen() {
  const { words, locale, lines, total, due, order, database, sync, shift, now, tooOld } = useOpenTill()
  const [way, setWay] = useState<Way>("cash")
  const [invoice, setInvoice] = useState<InvoiceTo | null>(null)
  const [problem, setProblem] = useState("")
  // Made before it is paid, so that the transfer carries it; and tapped twice it is one sale.
  const [id] = useState(() => v7())
  const busy = useRef(false)
  const form = useRef<HTMLDivElement>(null)
  const stopped = lines.find(({ goods }) => whyNotSold(goods.lot, now) !== null)
  if (!shift || lines.length === 0 || tooOld || stopped) {
    return (
      <Frame title={words.pay_title}>
        <p role="alert" className="text-18">{stopped ? fill(words.stop[whyNotSold(stopped.goods.lot, now) ?? "held"], { text: stopped.goods.lot.code }) : tooOld ? words.too_old : words.empty_cart}</p>
      </Frame>
    )
  }
  const sell = async (payment: Payment, given: number | null = null) => {
    if (busy.current) return
    const missing = invoice && [...(form.current?.querySelectorAll<HTMLInputElement>("input:required") ?? [])].find(({ value }) => !value.trim())
    if (missing) {
      setProblem(words.invoice_missing)
      return missing.focus()
    }
    busy.current = true
    try {
      await writeEntry(database, { kind: "sold", lines: toSaleLines(lines), payments: due === 0 ? [] : [payment], ...(order ? { order: { id: order.id, deposit: order.deposit } } : {}), ...(invoice ? { invoice } : {}) }, { id, goods: lines.map(({ goods }) => toSoldGoods(goods)), given, clearCart: true })
      go(to("xong", id), { instead: true })
      sync.wake()
    } catch (error) {
      busy.current = false
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.pay_title}>
      <p className="grid justify-items-center rounded-card bg-leaf p-4 text-card">
        <span>{words.to_pay}</span>
        <strong className="sign text-46 tabular-nums">{formatPrice(due)}</strong>
        {order && order.deposit > 0 && <span className="text-center text-balance">{fill(words.less_deposit, { total: formatPrice(total), deposit: formatPrice(order.deposit) })}</span>}
      </p>
      <Invoice ref={form} invoice={invoice} onChange={setInvoice} />
      {problem && <p role="alert" className="rounded-card bg-alert-wash p-4 font-semibold text-alert">{problem}</p>}
      <div role="group" aria-label={words.pay_by} className="grid grid-cols-3 gap-2">
        {(["cash", "vietqr", "card"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={way === each} onClick={() => setWay(each)} className="min-h-14 touch-manipulation rounded-pill border-2 border-leaf px-1 font-semibold text-leaf aria-pressed:bg-leaf aria-pressed:text-card">
            {each === "cash" ? words.cash : each === "vietqr" ? words.transfer : words.card}
          </button>
        ))}
      </div>
      {way === "cash" && <Cash total={due} onPaid={(given) => void sell({ tender: "cash", amount: due }, given)} />}
      {way === "vietqr" && <Transfer total={due} entry_id={id} onPaid={(reference) => void sell({ tender: "vietqr", amount: due, reference })} />}
      {way === "card" && <Card onPaid={(reference) => void sell({ tender: "card", amount: due, ...(reference ? { reference } : {}) })} />}
    </Frame>
  )
}

function Cash({ total, onPaid }: { total: number; onPaid: (given: number) => void }) {
  const { words } = useOpenTill()
  const [typed, setTyped] = useState("")
  const [other, setOther] = useState(false)
  const change = changeFor(total, Number(typed))
  return (
    <div className="grid gap-3">
      <button type="button" {...{ [FIRST]: "" }} onClick={() => onPaid(total)} className={classes(primary, "min-h-20 text-23")}>
        {fill(words.exact, { amount: formatPrice(total) })}
      </button>
      <p className="text-center text-quiet">{words.given}</p>
      <div className="grid grid-cols-2 gap-3">
        {likelyNotes(total, 5).filter((given) => given > total).map((given) => (
          <button key={given} type="button" onClick={() => onPaid(given)} className={classes(secondary, "flex-col !gap-0 !px-2 py-2")}>
            {formatPrice(given)}
            <span className="text-13 font-normal whitespace-nowrap">{words.change} {formatPrice(given - total)}</span>
          </button>
        ))}
        <button type="button" aria-expanded={other} onClick={() => setOther(!other)} className={classes(bigButton, "border-2 border-line bg-card")}>{words.other_amount}</button>
      </div>
      {other && (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (change !== null) onPaid(Number(typed))
          }}
        >
          <MoneyField label={words.given} value={typed} onChange={setTyped} autoFocus />
          <p aria-live="polite" className="text-23 font-semibold">{typed && (change === null ? <span className="text-alert">{words.not_enough}</span> : `${words.change} ${formatPrice(change)}`)}</p>
          <button type="submit" disabled={change === null} className={primary}>{fill(words.take, { amount: formatPrice(total) })}</button>
        </form>
      )}
    </div>
  )
}

function Transfer({ total, entry_id, onPaid }: { total: number; entry_id: string; onPaid: (reference: string) => void }) {
  const { words, shelf } = useOpenTill()
  const { bank, point } = shelf
  if (!bank || total === 0) return <p className="text-18">{words.no_bank}</p>
  const reference = transferReference(point.code, entry_id)
  const payload = vietqrPayload({ bankBin: bank.bank_bin, accountNumber: bank.account_number, amount: total, reference })
  return (
    <div className="grid justify-items-center gap-3">
      <Qr text={payload} label={`VietQR ${formatPrice(total)}`} className="w-64 max-w-full rounded-card border-2 border-line bg-white" />
      <p className="text-center font-semibold">
        {bank.account_name}
        <span className="block font-normal">{bank.bank_name} · {bank.account_number}</span>
        <span className="block font-normal">{reference}</span>
      </p>
      <p className="rounded-card bg-honey-wash p-3 text-honey-ink">{words.transfer_text}</p>
      <button type="button" onClick={() => onPaid(reference)} className={primary}>{words.transfer_done}</button>
    </div>
  )
}

function Card({ onPaid }: { onPaid: (reference: string) => void }) {
  const { words } = useOpenTill()
  const [reference, setReference] = useState("")
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onPaid(reference.trim())
      }}
    >
      <p className="rounded-card bg-honey-wash p-3 text-honey-ink">{words.card_text}</p>
      <TextInput label={words.card_reference} value={reference} onChange={(event) => setReference(event.target.value)} maxLength={60} />
      <button type="submit" className={primary}>{words.card_done}</button>
    </form>
  )
}

const NOBODY: InvoiceTo = { name: "", tax_code: "", address: "", email: "" }

function Invoice({ ref, invoice, onChange }: { ref: RefObject<HTMLDivElement | null>; invoice: InvoiceTo | null; onChange: (invoice: InvoiceTo | null) => void }) {
  const { words } = useOpenTill()
  const set = (name: keyof InvoiceTo) => (event: { target: { value: string } }) => onChange({ ...(invoice ?? NOBODY), [name]: event.target.value })
  return (
    <div ref={ref} className="grid gap-3">
      <label className="flex min-h-14 items-center gap-3 text-18">
        <input type="checkbox" checked={invoice !== null} onChange={(event) => onChange(event.target.checked ? NOBODY : null)} className="size-7 accent-leaf" />
        {words.invoice}
      </label>
      {invoice && (
        <>
          <TextInput label={words.invoice_name} value={invoice.name} onChange={set("name")} maxLength={200} required />
          <TextInput label={words.tax_code} value={invoice.tax_code} onChange={set("tax_code")} maxLength={20} inputMode="numeric" />
          <TextInput label={words.invoice_address} value={invoice.address} onChange={set("address")} maxLength={300} required />
          <TextInput label={words.invoice_email} value={invoice.email} onChange={set("email")} maxLength={200} type="email" />
        </>
      )}
    </div>
  )
}
