"use client"
import { unitBeside, whyNotSold } from "@ocop/counter/rules"
import { useEffect, useRef, useState } from "react"
import { formatDay, formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { changeLot, setDiscount, setQuantity } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { insideText, priceOf, type PricedLine } from "../book/read-till"
import { field, MoneyField, primary, secondary, TextInput } from "./fields"

/** What is in the cart: more, fewer, from which lot, what is taken off. */
export function CartLines() {
  const { cart, lines, order, total, words } = useOpenTill()
  return (
    <ul className="grid gap-2">
      {order && (
        <li className="rounded-card bg-honey-wash p-3 text-honey-ink">
          <b className="block break-words">{fill(words.for_order, { number: order.number, buyer: order.buyer })}</b>
          {order.deposit > 0 && fill(words.less_deposit, { total: formatPrice(total), deposit: formatPrice(order.deposit) })}
        </li>
      )}
      {lines.map((line) => (
        <CartLine key={line.lot_id} line={line} />
      ))}
      {cart.length > lines.length && <li role="alert" className="rounded-card bg-alert-wash p-3 font-semibold text-alert">{fill(words.gone, { count: cart.length - lines.length })}</li>}
    </ul>
  )
}

const round = "grid size-14 shrink-0 touch-manipulation place-items-center rounded-pill border-2 border-leaf text-23 font-semibold text-leaf hover:bg-leaf-wash"

function CartLine({ line }: { line: PricedLine }) {
  const { words, ofVariant, database, now, locale } = useOpenTill()
  const [off, setOff] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { item, lot, left } = line.goods
  const lot_id = lot.id
  const lots = (ofVariant.get(item.variant_id) ?? []).filter((each) => each.lot.id === lot_id || (each.left > 0 && whyNotSold(each.lot, now) === null))
  const stop = whyNotSold(lot, now)
  const close = () => {
    setOff(false)
    opener.current?.focus({ preventScroll: true })
  }
  return (
    <li className={classes("grid gap-2 rounded-card border-2 bg-card p-3", stop ? "border-alert" : "border-line")}>
      <div className="flex items-start justify-between gap-3">
        <p className="min-w-0 leading-snug font-semibold">
          {item.title} <span className="font-normal text-quiet">{unitBeside(item.title, item.unit)}</span>
        </p>
        <p className="text-right whitespace-nowrap tabular-nums">
          <span className="text-18 font-semibold">{formatPrice(line.total)}</span>
          {line.mark_down && <s className="block text-14 text-quiet"><span className="sr-only">{words.full_price} </span>{formatPrice(line.quantity * line.mark_down.full_price)}</s>}
          {line.discount > 0 && <span className="block text-14 text-alert">−{formatPrice(line.discount)}</span>}
        </p>
      </div>
      {lots.length > 1 ? (
        <label className="grid gap-1 text-14">
          <span className="sr-only">{words.other_lot}</span>
          <select value={lot_id} onChange={(event) => void changeLot(database, lot_id, event.target.value)} className={classes(field, "min-h-12 text-16")}>
            {lots.map((each) => (
              <option key={each.lot.id} value={each.lot.id}>
                {words.lot} {each.lot.code}{each.lot.best_before ? ` · ${words.best_before} ${formatDay(each.lot.best_before, locale)}` : ""}{priceOf(each, now).mark_down_id ? ` · ${formatPrice(priceOf(each, now).price ?? 0)}` : ""}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p className="text-14 text-quiet">
          {words.lot} {lot.code}
          {lot.best_before && ` · ${words.best_before} ${formatDay(lot.best_before, locale)}`}
        </p>
      )}
      {lot.inside && <p className="text-14 text-quiet">{insideText(lot.inside)}</p>}
      {stop && <p role="alert" className="font-semibold text-alert">{fill(words.stop[stop], { text: lot.code })}</p>}
      {!stop && line.mark_down && <p className="text-14 font-semibold text-orange-ink">{fill(words.marked_down, { price: formatPrice(line.unit_price), day: formatDay(lot.mark_down!.last_day, locale) })}</p>}
      {!stop && lot.star_ended && <p className="text-14 font-semibold text-honey-ink">{words.caution.star_ended}</p>}
      {!stop && line.quantity > left && <p className="text-14 font-semibold text-honey-ink">{words.caution.none_left}</p>}
      <div className="flex items-center gap-2">
        <button type="button" aria-label={`${words.fewer}: ${item.title}`} onClick={() => void setQuantity(database, lot_id, line.quantity - 1)} className={round}>−</button>
        <output className="min-w-10 text-center text-23 font-semibold tabular-nums">{line.quantity}</output>
        <button type="button" aria-label={`+1: ${item.title}`} onClick={() => void setQuantity(database, lot_id, line.quantity + 1)} className={round}>+</button>
        {!line.mark_down && <button ref={opener} type="button" aria-expanded={off} onClick={() => setOff(!off)} className="link ml-auto inline-flex min-h-14 items-center whitespace-nowrap lg:px-2">{words.discount}</button>}
      </div>
      {off && !line.mark_down && <Discount line={line} onDone={close} />}
    </li>
  )
}

function Discount({ line, onDone }: { line: PricedLine; onDone: () => void }) {
  const { words, shelf, database } = useOpenTill()
  const [amount, setAmount] = useState(line.discount ? String(line.discount) : "")
  const [reason, setReason] = useState(line.discount_reason ?? "")
  const gross = line.quantity * line.unit_price
  const most = shelf.discount_percent
  const over = Number(amount) * 100 > gross * most
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Newer browsers answer a promise, which an effect must not.
    form.current?.scrollIntoView({ block: "nearest" })
  }, [])
  return (
    <form
      ref={form}
      className="grid gap-3 border-t border-line pt-3"
      onSubmit={(event) => {
        event.preventDefault()
        void setDiscount(database, line.lot_id ?? "", Number(amount), reason.trim()).then(onDone)
      }}
    >
      <p className="text-14 text-quiet">{fill(words.discount_most, { percent: most })}</p>
      <div className="grid grid-cols-3 gap-2">
        {[5, 10, 20].filter((percent) => percent <= most).map((percent) => (
          <button key={percent} type="button" onClick={() => setAmount(String(Math.floor((gross * percent) / 100_000) * 1_000))} className={classes(secondary, "!min-h-14 !px-2 !text-16")}>−{percent}%</button>
        ))}
      </div>
      <MoneyField label={words.amount} value={amount} onChange={setAmount} />
      {over && <p role="alert" className="font-semibold text-alert">{fill(words.discount_over, { percent: most })}</p>}
      <TextInput label={words.reason} value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} required={Number(amount) > 0} />
      <button type="submit" disabled={over || (Number(amount) > 0 && !reason.trim())} className={classes(primary, "!min-h-14")}>{Number(amount) > 0 ? words.set : words.no_discount}</button>
    </form>
  )
}
