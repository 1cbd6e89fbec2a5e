"use client"
import { isShelfTooOld } from "@ocop/counter/rules"
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useMemo, useRef, useState } from "react"
import { loadedAs, usePageWorker } from "@/browser/use-page-worker"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { useRoute } from "../../logbook/app/use-route"
import { goodsHere, priceCart } from "../book/read-till"
import { CartScreen } from "../screens/cart"
import { CashScreen } from "../screens/cash"
import { CloseScreen } from "../screens/close"
import { Door } from "../screens/door"
import { DoneScreen } from "../screens/done"
import { HandOverScreen } from "../screens/hand-over"
import { HeldScreen } from "../screens/held"
import { MoreScreen } from "../screens/more"
import { OpenShiftScreen } from "../screens/open-shift"
import { OrderScreen } from "../screens/order"
import { OutboxScreen } from "../screens/outbox"
import { PayScreen } from "../screens/pay"
import { PreordersScreen } from "../screens/preorders"
import { ReturnScreen } from "../screens/return"
import { SellScreen } from "../screens/sell"
import { ShiftScreen } from "../screens/shift"
import type { TillFacts } from "../store/till-database"
import { openTill, rememberLocale, takeTill, tillsHere, type KnownTill } from "../store/tills"
import type { CounterWords } from "../words"
import { TillContext } from "./till-context"
import { useTillSync } from "./use-till-sync"

const PATH = "/quay"

interface TillAppProps {
  locale: Locale
  words: CounterWords
}

/** The till: one page that lives on the device. */
export function TillApp({ locale, words }: TillAppProps) {
  const [till, setTill] = useState<KnownTill | "opening" | "door" | "storage">("opening")
  const [others, setOthers] = useState<KnownTill[]>([])
  useEffect(() => {
    // Led here from another page without loading this one: its policy would forbid the scanner's decoder.
    if (!loadedAs(window.location.pathname)) return window.location.reload()
    void openLast(locale).then(([last, ...rest]) => {
      setOthers(rest)
      setTill(last ?? "door")
    }, () => setTill("storage"))
  }, [locale])
  usePageWorker("/counter-worker.js", href(locale, PATH))
  const turnTo = (next: KnownTill) =>
    void takeTill(next).then(async (taken) => {
      setOthers((await tillsHere()).filter(({ key }) => key !== taken.key))
      setTill(taken)
    })
  if (till === "opening") return <p className="py-8 text-18 noscript:hidden">{words.opening}</p>
  if (typeof till === "string") return <Door storage={till === "storage"} words={words} locale={locale} onEnter={turnTo} />
  return <Opener key={till.key} till={till} others={others} turnTo={turnTo} leave={() => setTill("door")} locale={locale} words={words} />
}

async function openLast(locale: Locale): Promise<KnownTill[]> {
  const here = await tillsHere()
  await rememberLocale(locale)
  return here
}

interface OpenerProps extends TillAppProps {
  till: KnownTill
  others: KnownTill[]
  turnTo: (till: KnownTill) => void
  leave: () => void
}

function Opener({ till, locale, words, ...rest }: OpenerProps) {
  const database = openTill(till.key)
  const sync = useTillSync(till)
  const now = useNow()
  const entries = useLiveQuery(() => database.entries.orderBy("turn").toArray(), [database])
  const facts = useLiveQuery(async () => Object.fromEntries((await database.facts.toArray()).map(({ name, value }) => [name, value])) as Partial<TillFacts>, [database])
  const goods = useMemo(() => (facts?.shelf && entries ? goodsHere(facts.shelf, entries) : []), [facts?.shelf, entries])
  const lines = useMemo(() => priceCart(facts?.cart ?? [], goods, now, facts?.order), [facts?.cart, facts?.order, goods, now])
  if (!entries || !facts) return <p className="py-8 text-18">{words.opening}</p>
  if (!facts.shelf) return <FirstShelf words={words} sync={sync} leave={rest.leave} />
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  const order = facts.order ?? null
  const open = {
    ...rest, till, locale, words, database, shelf: facts.shelf, goods, entries, sync, now,
    waiting: entries.filter(({ where }) => where === "device").length,
    refused: entries.filter(({ where }) => where === "refused"),
    shift: facts.shift ?? null,
    cart: facts.cart ?? [],
    lines,
    total,
    order,
    due: Math.max(0, total - (order?.deposit ?? 0)),
    tooOld: isShelfTooOld(facts.shelf.counted_at, now),
  }
  return (
    <TillContext value={open}>
      <Screens />
    </TillContext>
  )
}

function FirstShelf({ words, sync, leave }: { words: CounterWords; sync: ReturnType<typeof useTillSync>; leave: () => void }) {
  const obstacle = sync.last?.obstacle
  if (!obstacle) return <p className="py-8 text-18">{words.opening}</p>
  return (
    <div className="grid gap-4 py-8">
      <p role="alert" className="rounded-card bg-honey-wash p-4 text-18 text-honey-ink">
        {obstacle === "no_signal" ? words.first_offline : obstacle === "busy" ? words.busy : sync.last?.message || words.sign_in_to_send}
      </p>
      <button type="button" onClick={obstacle === "signed_out" || obstacle === "other_seller" ? leave : sync.wake} className="min-h-16 rounded-pill bg-leaf px-6 text-18 font-semibold text-card">
        {obstacle === "signed_out" || obstacle === "other_seller" ? words.sign_in : words.retry}
      </button>
    </div>
  )
}

function Screens() {
  const route = useRoute()
  const [screen, first] = route
  useScreenStart(route.join("/"))
  switch (screen) {
    case "gio":
      return <CartScreen />
    case "thu":
      return <PayScreen />
    case "xong":
      return <DoneScreen key={first} id={first} />
    case "giu":
      return <HeldScreen />
    case "tra":
      return <ReturnScreen />
    case "dat":
      return <OrderScreen />
    case "don-dat":
      return <PreordersScreen id={first} />
    case "giao":
      return <HandOverScreen />
    case "mo":
      return <OpenShiftScreen />
    case "ca":
      return <ShiftScreen />
    case "ket":
      return <CloseScreen shift_id={first} />
    case "ket-tien":
      return <CashScreen kind={first === "ra" ? "cash_out" : "cash_in"} />
    case "gui":
      return <OutboxScreen />
    case "viec":
      return <MoreScreen />
    default:
      return <SellScreen />
  }
}

/** A new screen begins at its top, and a screen reader hears its heading. */
function useScreenStart(route: string) {
  const before = useRef(route)
  useEffect(() => {
    if (before.current === route) return
    before.current = route
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>("main h1")?.focus()
  }, [route])
}

/** Minutes count: a lot expires at midnight, a shelf grows old. */
function useNow() {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const look = () => setNow(Date.now())
    document.addEventListener("visibilitychange", look)
    const timer = setInterval(look, 30_000)
    return () => {
      document.removeEventListener("visibilitychange", look)
      clearInterval(timer)
    }
  }, [])
  return now
}
