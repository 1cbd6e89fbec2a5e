"use client"
import type { ShelfItem } from "@ocop/counter/http"
import { useLiveQuery } from "dexie-react-hooks"
import { memo, startTransition, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from "react"
import { formatDay, formatPrice } from "@/i18n/format"
import { classes } from "@/ui/classes"
import { fill } from "../../cart/fill"
import { to } from "../../logbook/app/use-route"
import { putInCart, takeBack } from "../app/cart"
import { useOpenTill } from "../app/till-context"
import { FIRST, startHere } from "../app/use-screen-start"
import { SEARCH_ID } from "../app/use-till-keys"
import { findByCode, type Found } from "../book/find-by-code"
import { plain } from "../book/plain"
import { firstToSell, insideText, NO_LOTS, priceOf, type Goods } from "../book/read-till"
import { CartDeeds } from "../parts/cart-deeds"
import { CartLines } from "../parts/cart-lines"
import { primary } from "../parts/fields"
import { StatusStrip } from "../parts/frame"
import { ScanCamera } from "../parts/scan-camera"
import { ShelfCard } from "../parts/shelf-card"
import { TakeBack } from "../parts/take-back"
import type { CartLine } from "../store/till-database"
import { OpenShift } from "./open-shift"

/** The shelf on one side, the cart on the other; on a phone one below the other with the sum under the thumb. */
export function SellScreen() {
  const { words, shift, till, cart, lines, due, tooOld, refused } = useOpenTill()
  if (!shift) return <OpenShift />
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return (
    <div className="md:grid md:grid-cols-[minmax(0,1fr)_20rem] md:gap-5 lg:grid-cols-[minmax(0,1fr)_25rem] lg:gap-6">
      <div className="min-w-0 pb-36 md:pb-8">
        <StatusStrip />
        <h1 tabIndex={-1} className="sr-only">
          {till.point.name}
        </h1>
        {tooOld && <p role="alert" className="mt-3 rounded-card bg-alert-wash p-4 text-18 font-semibold text-alert">{words.too_old}</p>}
        {refused.length > 0 && <a href={to("gui")} className="mt-3 block rounded-card bg-alert-wash p-4 font-semibold text-alert">{fill(words.refused_count, { count: refused.length })} →</a>}
        <PutAside />
        <Shelf />
      </div>
      <aside className="hidden md:block">
        <div className="sticky top-0 flex h-[calc(100svh-3.5rem)] flex-col border-x border-line bg-card">
          <h2 className="sign px-4 pt-5 text-23 text-leaf lg:px-5">{words.cart}</h2>
          <div className="min-h-0 grow overflow-y-auto px-4 py-3 lg:px-5">
            {cart.length === 0 ? <p className="text-18 text-quiet">{words.empty_cart}</p> : <CartLines />}
          </div>
          <div className="grid gap-3 border-t-2 border-line p-4 lg:p-5">
            <TakeLink due={due} pieces={pieces} disabled={lines.length === 0 || tooOld} />
            {cart.length > 0 && <CartDeeds />}
          </div>
        </div>
      </aside>
      <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden">
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
    <a href={to("thu")} aria-keyshortcuts="F9" className={classes(primary, "flex-col !gap-0 text-23")}>
      {fill(words.take, { amount: formatPrice(due) })}
      <span className="text-14 font-normal">{fill(words.pieces, { count: pieces })}<Key name="F9" /></span>
    </a>
  )
}

/** Said where somebody works with mouse and keyboard. */
const Key = ({ name }: { name: string }) => <kbd aria-hidden="true" className="ml-2 hidden rounded-[6px] border border-current px-1.5 font-sans text-13 opacity-80 pointer-fine:inline">{name}</kbd>

/** What waits for a buyer who comes back, and the cart that was given up a moment ago. */
function PutAside() {
  const { words, database, lines, dropped } = useOpenTill()
  const held = useLiveQuery(() => database.held.count(), [database]) ?? 0
  const undo = dropped !== null && dropped.lines.length > 0 && lines.length === 0
  if (!undo && held === 0) return null
  return (
    <div className="mt-3 grid gap-2">
      {undo && <TakeBack lines={dropped.lines} onTakeBack={() => void takeBack(database, dropped).then(startHere)} />}
      {held > 0 && (
        <a href={to("giu")} className="flex min-h-14 items-center justify-between gap-3 rounded-card border-2 border-line bg-card px-4 font-semibold hover:border-leaf">
          {fill(words.held_count, { count: held })}
          <span aria-hidden="true">→</span>
        </a>
      )}
    </div>
  )
}

function Shelf() {
  const { words, goods, ofVariant, shelf, cart, database, today, found, setFound, take } = useOpenTill()
  const [typed, setTyped] = useState("")
  const [camera, setCamera] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const query = useDeferredValue(plain(typed))
  const named = useMemo(() => shelf.items.map(nameOf), [shelf.items])
  const items = useMemo(() => (query === "" ? named : named.filter(({ text }) => text.includes(query))).map(({ item }) => item), [named, query])
  const put = useCallback((goods: Goods) => void putInCart(database, goods).then(() => setFound(null)), [database, setFound])
  /** A code is sold; a name that means one thing alone, too; one that means several leads to the first of them. */
  const enter = () => {
    const text = plain(typed)
    if (text === "") return
    const matching = named.filter((each) => each.text.includes(text))
    const read = findByCode(typed, goods, today, cart)
    if (matching.length === 0 || !("stop" in read && read.stop === "unreadable")) {
      take(typed)
      return setTyped("")
    }
    // A gift box that holds it is found, too; its own name says it better.
    const called = matching.filter(({ name }) => name.includes(text))
    const [only] = called.length === 1 ? called : []
    const first = only && firstToSell(ofVariant.get(only.item.variant_id) ?? NO_LOTS, only.item.variant_id, today, cart)
    if (!first) return list.current?.querySelector<HTMLButtonElement>("button:enabled")?.focus()
    put(first)
    setTyped("")
  }
  return (
    <section className="grid gap-3 pt-3">
      <form
        className="grid grid-cols-[1fr_auto] gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          enter()
        }}
      >
        <label className="relative grid">
          <span className="sr-only">{words.search}</span>
          <input id={SEARCH_ID} {...{ [FIRST]: "" }} type="search" aria-keyshortcuts="F3" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={words.search} autoComplete="off" autoCapitalize="none" enterKeyHint="search" className="min-h-14 w-full rounded-pill border-2 border-field bg-card px-5 text-16" />
          {typed === "" && <span className="pointer-events-none absolute inset-y-0 right-5 hidden items-center text-quiet pointer-fine:flex"><Key name="F3" /></span>}
        </label>
        <button type="button" onClick={() => setCamera(!camera)} aria-pressed={camera} className="inline-flex min-h-14 items-center gap-2 rounded-pill border-2 border-leaf px-5 font-semibold text-leaf aria-pressed:bg-leaf aria-pressed:text-card">
          <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round"><path d="M3 8V5a2 2 0 0 1 2-2h3m8 0h3a2 2 0 0 1 2 2v3m0 8v3a2 2 0 0 1-2 2h-3m-8 0H5a2 2 0 0 1-2-2v-3m4-9v10m4-10v10m3-10v10m3-10v10" /></svg>
          {words.scan}
        </button>
      </form>
      {camera && <ScanCamera onCode={take} onClose={() => setCamera(false)} />}
      {found && <FoundNote found={found} onClose={() => setFound(null)} />}
      {shelf.items.length === 0 && <p className="rounded-card border-2 border-line bg-card p-4 text-18">{words.empty_shelf}</p>}
      {query !== "" && (
        <p role="status" className={items.length === 0 ? "text-18 text-quiet" : "sr-only"}>
          {items.length === 0 ? words.no_match : fill(words.matches, { count: items.length })}
        </p>
      )}
      <Cards ref={list} items={items} of={query} onTake={put} />
    </section>
  )
}

const NOTHING: readonly CartLine[] = []
/** Cards drawn at first, and again whenever the last of them comes near: nobody waits at each letter for a thousand. */
const AT_ONCE = 24
const NEAR = "800px"

interface CardsProps {
  ref: RefObject<HTMLUListElement | null>
  items: readonly ShelfItem[]
  /** what was typed to find them */
  of: string
  onTake: (goods: Goods) => void
}

/** Not drawn anew while somebody types, only when another search was made. */
const Cards = memo(function Cards({ ref, items, of, onTake }: CardsProps) {
  const { words, ofVariant, cart, today, locale } = useOpenTill()
  const [drawn, setDrawn] = useState({ of, count: AT_ONCE })
  const count = drawn.of === of ? drawn.count : AT_ONCE
  const inCart = useMemo(() => linesByVariant(cart), [cart])
  const end = useRef<HTMLLIElement>(null)
  const more = count < items.length
  useEffect(() => {
    if (!more || !end.current) return
    const near = new IntersectionObserver(([seen]) => seen?.isIntersecting && startTransition(() => setDrawn({ of, count: count + AT_ONCE })), { rootMargin: NEAR })
    near.observe(end.current)
    return () => near.disconnect()
  }, [of, count, more])
  return (
    <ul ref={ref} className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 sm:gap-3 md:grid-cols-2 lg:grid-cols-3">
      {items.slice(0, count).map((item) => (
        <ShelfCard key={item.variant_id} item={item} lots={ofVariant.get(item.variant_id) ?? NO_LOTS} inCart={inCart.get(item.variant_id) ?? NOTHING} now={today} locale={locale} words={words} onTake={onTake} />
      ))}
      {more && <li ref={end} aria-hidden="true" className="col-span-full h-px" />}
    </ul>
  )
})

/** What an item is found by: its name, whose it is, the lots that lie here. */
function nameOf(item: ShelfItem) {
  const name = plain(`${item.title} ${item.unit} ${item.producer}`)
  return { item, name, text: `${name} ${plain(item.lots.map(({ code, inside }) => `${code} ${inside ? insideText(inside) : ""}`).join(" "))}` }
}

function linesByVariant(cart: readonly CartLine[]): Map<string, CartLine[]> {
  const lines = new Map<string, CartLine[]>()
  for (const line of cart) lines.set(line.variant_id, [...(lines.get(line.variant_id) ?? []), line])
  return lines
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
            {stopped && `${goods.item.title} · `}
            {words.lot} {goods.lot.code}
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
