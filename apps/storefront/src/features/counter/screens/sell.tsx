"use client"
import { unitBeside, vietnamDay, whyNotSold } from "@ocop/counter/rules"
import { useCallback, useEffect, useRef, useState } from "react"
import { formatDay, formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { putInCart } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { useKeyboardScanner } from "../app/use-keyboard-scanner"
import { findByCode, type Found } from "../book/find-by-code"
import { plain } from "../book/plain"
import { firstToSell, insideText, priceOf, type Goods } from "../book/read-till"
import { CartDeeds } from "../parts/cart-deeds"
import { CartLines } from "../parts/cart-lines"
import { primary } from "../parts/fields"
import { StatusStrip } from "../parts/frame"
import { ItemPicture } from "../parts/item-picture"
import { ScanCamera } from "../parts/scan-camera"
import { OpenShift } from "./open-shift"

/** The shelf on one side, the cart on the other; on a phone one below the other with the sum under the thumb. */
export function SellScreen() {
  const { words, shift, till, lines, due, tooOld, refused } = useOpenTill()
  const [found, setFound] = useState<Found | null>(null)
  if (!shift) return <OpenShift />
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-6">
      <div className="min-w-0 pb-36 lg:pb-8">
        <StatusStrip />
        <h1 tabIndex={-1} className="sr-only">
          {till.point.name}
        </h1>
        {tooOld && <p role="alert" className="mt-3 rounded-card bg-alert-wash p-4 text-18 font-semibold text-alert">{words.too_old}</p>}
        {refused.length > 0 && <a href={to("gui")} className="mt-3 block rounded-card bg-alert-wash p-4 font-semibold text-alert">{fill(words.refused_count, { count: refused.length })} →</a>}
        <Shelf found={found} setFound={setFound} />
      </div>
      <aside className="hidden lg:block">
        <div className="sticky top-0 flex h-[calc(100svh-3.5rem)] flex-col border-x border-line bg-card">
          <h2 className="sign px-5 pt-5 text-23 text-leaf">{words.cart}</h2>
          <div className="min-h-0 grow overflow-y-auto px-5 py-3">
            {lines.length === 0 ? <p className="text-18 text-quiet">{words.empty_cart}</p> : <CartLines />}
          </div>
          <div className="grid gap-3 border-t-2 border-line p-5">
            <TakeLink due={due} pieces={pieces} disabled={lines.length === 0 || tooOld} />
            {lines.length > 0 && <CartDeeds />}
          </div>
        </div>
      </aside>
      <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden">
        <div className="wrap grid grid-cols-[auto_1fr] gap-3 py-3">
          <a href={to("gio")} className="relative inline-flex min-h-16 items-center rounded-pill border-2 border-leaf bg-card px-6 font-semibold text-leaf">
            {words.cart}
            {pieces > 0 && <span className="absolute -top-2 -right-1 grid size-8 place-items-center rounded-pill bg-orange text-14 font-semibold text-ink tabular-nums">{pieces}</span>}
          </a>
          <TakeLink due={due} pieces={pieces} disabled={lines.length === 0 || tooOld} />
        </div>
      </div>
    </div>
  )
}

function TakeLink({ due, pieces, disabled }: { due: number; pieces: number; disabled: boolean }) {
  const { words } = useOpenTill()
  if (disabled) {
    return (
      <span aria-disabled="true" className={classes(primary, "opacity-55")}>
        {fill(words.take, { amount: formatPrice(due) })}
      </span>
    )
  }
  return (
    <a href={to("thu")} className={classes(primary, "flex-col !gap-0 text-23")}>
      {fill(words.take, { amount: formatPrice(due) })}
      <span className="text-14 font-normal">{fill(words.pieces, { count: pieces })}</span>
    </a>
  )
}

function Shelf({ found, setFound }: { found: Found | null; setFound: (found: Found | null) => void }) {
  const { words, goods, shelf, cart, database, now, locale } = useOpenTill()
  const [typed, setTyped] = useState("")
  const [camera, setCamera] = useState(false)
  const state = useRef({ goods, cart, now })
  state.current = { goods, cart, now }
  const take = useCallback(
    (text: string) => {
      const result = findByCode(text, state.current.goods, state.current.now, state.current.cart)
      setFound(result)
      if (!("stop" in result)) void putInCart(database, result.goods)
    },
    [database, setFound],
  )
  useKeyboardScanner(take)
  const query = plain(typed)
  const items = shelf.items.filter(({ title, unit, producer, lots }) => query === "" || plain(`${title} ${unit} ${producer} ${lots.map(({ code, inside }) => `${code} ${inside ? insideText(inside) : ""}`).join(" ")}`).includes(query))
  return (
    <section className="grid gap-3 pt-3">
      <form
        className="grid grid-cols-[1fr_auto] gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (!typed.trim()) return
          take(typed)
          setTyped("")
        }}
      >
        <label className="grid">
          <span className="sr-only">{words.search}</span>
          <input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={words.search} autoComplete="off" autoCapitalize="none" enterKeyHint="search" className="min-h-14 w-full rounded-pill border-2 border-field bg-card px-5 text-16" />
        </label>
        <button type="button" onClick={() => setCamera(!camera)} aria-pressed={camera} className="inline-flex min-h-14 items-center gap-2 rounded-pill border-2 border-leaf px-5 font-semibold text-leaf aria-pressed:bg-leaf aria-pressed:text-card">
          <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round"><path d="M3 8V5a2 2 0 0 1 2-2h3m8 0h3a2 2 0 0 1 2 2v3m0 8v3a2 2 0 0 1-2 2h-3m-8 0H5a2 2 0 0 1-2-2v-3m4-9v10m4-10v10m3-10v10m3-10v10" /></svg>
          {words.scan}
        </button>
      </form>
      {camera && <ScanCamera onCode={take} onClose={() => setCamera(false)} />}
      {found && <FoundNote found={found} onClose={() => setFound(null)} />}
      {shelf.items.length === 0 && <p className="rounded-card border-2 border-line bg-card p-4 text-18">{words.empty_shelf}</p>}
      {shelf.items.length > 0 && items.length === 0 && <p className="text-18 text-quiet">{words.no_match}</p>}
      <ul className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 sm:gap-3">
        {items.map((item) => {
          const first = firstToSell(goods, item.variant_id, now, cart)
          const left = goods.reduce((sum, each) => (each.item.variant_id === item.variant_id && whyNotSold(each.lot, now) === null ? sum + Math.max(0, each.left) : sum), 0)
          const inCart = cart.reduce((sum, line) => (line.variant_id === item.variant_id ? sum + line.quantity : sum), 0)
          const { price, mark_down_id } = first ? priceOf(first, now) : { price: item.price, mark_down_id: null }
          const soon = first?.lot.best_before && daysTo(first.lot.best_before, now) <= 14 ? first.lot.best_before : null
          return (
            <li key={item.variant_id}>
              <button
                type="button"
                disabled={!first}
                onClick={() => {
                  if (first) void putInCart(database, first).then(() => setFound(null))
                }}
                className={classes("relative grid h-full w-full touch-manipulation grid-rows-[auto_1fr_auto] gap-1 overflow-hidden rounded-card border-2 bg-card p-2.5 text-left leading-tight select-none hover:border-leaf active:bg-leaf-wash disabled:opacity-50", inCart > 0 ? "border-leaf" : "border-line")}
              >
                <span className="grid grid-cols-[3.75rem_1fr] items-center gap-2.5">
                  <ItemPicture src={item.picture} />
                  <span className="grid justify-items-end text-right text-14">
                    {item.star && <span aria-label={`${item.star.star} sao`} className="text-honey-ink">{"★".repeat(item.star.star)}</span>}
                    <span className={left === 0 ? "font-semibold text-alert" : "text-quiet"}>{left > 0 ? fill(words.left, { count: left }) : first ? words.none_left : words.stopped}</span>
                  </span>
                </span>
                <span className="line-clamp-3 font-semibold">{item.title} <span className="font-normal text-quiet">{unitBeside(item.title, item.unit)}</span></span>
                <span className="flex flex-wrap items-baseline justify-between gap-x-2">
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    <span className="sign text-18 text-orange-ink">{price === null ? "–" : formatPrice(price)}</span>
                    {mark_down_id && item.price !== null && <s className="text-14 text-quiet"><span className="sr-only">{words.full_price} </span>{formatPrice(item.price)}</s>}
                  </span>
                  {soon && <span className="text-13 text-alert">{words.best_before} {formatDay(soon, locale).slice(0, 5)}</span>}
                </span>
                {inCart > 0 && <span className="absolute top-0 left-0 grid size-9 place-items-center rounded-br-card bg-leaf font-semibold text-card tabular-nums">{inCart}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function FoundNote({ found, onClose }: { found: Found; onClose: () => void }) {
  const { words, locale, now } = useOpenTill()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    note.current?.scrollIntoView({ block: "nearest" })
  }, [found])
  const stopped = "stop" in found
  const goods: Goods | undefined = found.goods
  return (
    <div ref={note} role={stopped ? "alert" : "status"} className={classes("flex items-start gap-3 rounded-card p-4", stopped ? "bg-alert text-card" : found.caution ? "bg-honey-wash text-honey-ink" : "bg-leaf-wash text-leaf")}>
      <div className="grow text-18 leading-snug font-semibold">
        {stopped ? fill(words.stop[found.stop], { text: found.text }) : fill(words.added, { title: found.goods.item.title })}
        {!stopped && found.caution && <p>{words.caution[found.caution]}</p>}
        {goods && (
          <p className="text-14 font-normal">
            {goods.item.title} · {goods.item.unit} · {words.lot} {goods.lot.code}
            {goods.lot.best_before && ` · ${words.best_before} ${formatDay(goods.lot.best_before, locale)}`}
            {priceOf(goods, now).mark_down_id && ` · ${fill(words.marked_down, { price: formatPrice(priceOf(goods, now).price ?? 0), day: formatDay(goods.lot.mark_down!.last_day, locale) })}`}
            {goods.item.star && ` · ${"★".repeat(goods.item.star.star)}`}
          </p>
        )}
      </div>
      <button type="button" onClick={onClose} aria-label={words.cancel} className="grid size-12 shrink-0 place-items-center text-23">×</button>
    </div>
  )
}
const daysTo = (day: string, now: number) => Math.round((Date.parse(day) - Date.parse(vietnamDay(now))) / 86_400_000)
