"use client"
import type { PreorderListResponse } from "@ocop/counter/http"
import { unitBeside, vietnamDay, type Tender } from "@ocop/counter/rules"
import { useEffect, useMemo, useRef, useState } from "react"
import { v7 } from "uuid"
import { formatDay, formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { go, to } from "../../logbook/app/use-route"
import { giveOut } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { boxesFor, cartOrderOf, findPreorders, openPreorders, type Preorder } from "../book/preorders"
import { field, MoneyField, primary, secondary, TextInput } from "../parts/fields"
import { Frame } from "../parts/frame"
import { whyNotWritten, writeEntry } from "../store/write-entry"
import { tillServer } from "../sync/till-server"

/** What was ordered from producers and waits for its buyer: given out by the number on the paper, or dropped. */
export function PreordersScreen({ id }: { id: string | undefined }) {
  const { words, till, locale, entries } = useOpenTill()
  const [known, setKnown] = useState<PreorderListResponse["preorders"] | null>(null)
  const [offline, setOffline] = useState(false)
  const [typed, setTyped] = useState("")
  useEffect(() => {
    void tillServer(till.seller_id, locale).preorders(till.point.id).then(({ preorders }) => setKnown(preorders), () => setOffline(true))
  }, [till, locale])
  const open = useMemo(() => openPreorders(known ?? [], entries), [known, entries])
  const dropped = open.find(({ order }) => order.id === id)
  if (dropped) return <Drop preorder={dropped} />
  const found = findPreorders(open, typed)
  return (
    <Frame title={words.preorders_title} back={to("viec")}>
      <p className="text-18">{words.preorders_text}</p>
      {offline && <p role="status" className="rounded-card bg-honey-wash p-4 text-18 text-honey-ink">{words.preorders_offline}</p>}
      <TextInput label={words.preorders_find} value={typed} onChange={(event) => setTyped(event.target.value)} type="search" maxLength={80} autoCapitalize="none" />
      {found.length === 0 && (known || offline) && <p className="text-18 text-quiet">{open.length === 0 ? words.preorders_none : words.preorders_no_match}</p>}
      <ul className="grid gap-3">
        {found.map((preorder) => (
          <li key={preorder.order.id}>
            <Waiting preorder={preorder} />
          </li>
        ))}
      </ul>
    </Frame>
  )
}

function Waiting({ preorder }: { preorder: Preorder }) {
  const { words, database, goods, now, locale } = useOpenTill()
  const { order, number, total, deposit } = preorder
  const { lines, missing } = boxesFor(preorder, goods, now)
  const late = order.wanted_by < vietnamDay(now)
  return (
    <article className="grid gap-3 rounded-card border-2 border-line bg-card p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="min-w-0 text-23 font-semibold break-words">{order.buyer.name}</h2>
        <a href={`tel:${order.buyer.phone.replace(/[^\d+]/g, "")}`} className="link inline-flex min-h-14 items-center text-18 tabular-nums">{order.buyer.phone}</a>
        <p className="w-full text-14 text-quiet">{number} · <span className={classes(late && "font-semibold text-alert")}>{fill(late ? words.preorder_late : words.preorder_wanted, { day: formatDay(order.wanted_by, locale) })}</span></p>
      </header>
      <ul className="grid gap-1 text-18">
        {order.lines.map(({ variant_id, quantity }, index) => (
          <li key={variant_id}><b className="tabular-nums">{quantity} ×</b> {preorder.goods[index]?.title} <span className="text-quiet">{preorder.goods[index] && unitBeside(preorder.goods[index].title, preorder.goods[index].unit)}</span></li>
        ))}
      </ul>
      <p className="tabular-nums">{fill(words.less_deposit, { total: formatPrice(total), deposit: formatPrice(deposit) })}</p>
      {missing > 0 ? (
        <p className="rounded-card bg-honey-wash p-3 font-semibold text-honey-ink">{fill(words.preorder_short, { count: missing })}</p>
      ) : (
        <button type="button" onClick={() => void giveOut(database, cartOrderOf(preorder), lines).then(() => go(to("thu")))} className={primary}>
          {fill(words.preorder_give, { amount: formatPrice(total - deposit) })}
        </button>
      )}
      <a href={to("don-dat", order.id)} className={classes(secondary, "!min-h-14 !border-line !text-quiet")}>{words.preorder_drop}</a>
    </article>
  )
}

/** The deposit goes back, or stays in whole or part, with the reason. */
function Drop({ preorder: { order, number, deposit } }: { preorder: Preorder }) {
  const { words, locale, database, sync } = useOpenTill()
  const [typed, setKept] = useState("")
  const [reason, setReason] = useState("")
  const [tender, setTender] = useState<Tender>(order.deposit[0]?.tender ?? "cash")
  const [problem, setProblem] = useState("")
  const [id] = useState(() => v7())
  const busy = useRef(false)
  const kept = Math.min(Number(typed), deposit)
  const back = deposit - kept
  const drop = async () => {
    if (busy.current) return
    busy.current = true
    try {
      await writeEntry(database, { kind: "order_dropped", order_id: order.id, payments: back > 0 ? [{ tender, amount: back }] : [], kept, reason: reason.trim() }, { id })
      go(to("xong", id), { instead: true })
      sync.wake()
    } catch (error) {
      busy.current = false
      setProblem(whyNotWritten(error, locale))
    }
  }
  return (
    <Frame title={words.drop_title} back={to("don-dat")}>
      <p className="text-18 font-semibold break-words">{fill(words.for_order, { number, buyer: order.buyer.name })}</p>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void drop()
        }}
      >
        {deposit > 0 && (
          <>
            <p className="measure text-18">{words.drop_text}</p>
            <MoneyField label={words.deposit_kept} value={typed} onChange={(digits) => setKept(Number(digits) > deposit ? String(deposit) : digits)} placeholder="0" />
            <p aria-live="polite" className="text-23 font-semibold tabular-nums">{words.deposit_back} {formatPrice(back)}</p>
            {back > 0 && (
              <select aria-label={words.give_back_by} value={tender} onChange={(event) => setTender(event.target.value as Tender)} className={field}>
                <option value="cash">{words.cash}</option>
                <option value="vietqr">{words.transfer}</option>
                <option value="card">{words.card}</option>
              </select>
            )}
          </>
        )}
        <TextInput label={words.drop_reason} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} required />
        {problem && <p role="alert" className="font-semibold text-alert">{problem}</p>}
        <button type="submit" disabled={!reason.trim()} className={primary}>{fill(words.drop_order, { amount: formatPrice(back) })}</button>
      </form>
    </Frame>
  )
}
