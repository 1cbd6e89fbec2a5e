"use client"
import { isShelfTooOld, vietnamDay } from "@ocop/counter/rules"
import { useLiveQuery } from "dexie-react-hooks"
import { useEffect, useMemo, useState } from "react"
import { useNewerPage } from "@/browser/use-newer-page"
import { loadedAs, usePageWorker } from "@/browser/use-page-worker"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { go, useRoute } from "../../logbook/app/use-route"
import { priceCart } from "../book/read-till"
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
import type { DroppedCart } from "./cart"
import { TillContext, useOpenTill } from "./till-context"
import { useGoods } from "./use-goods"
import { useKeyboardScanner } from "./use-keyboard-scanner"
import { useInputNoted, useScreenStart } from "./use-screen-start"
import { useTake } from "./use-take"
import { useTillKeys } from "./use-till-keys"
import { useTillSync } from "./use-till-sync"
import { useWholeOnDevice } from "./use-whole-on-device"

const PATH = "/quay"

interface TillAppProps {
  locale: Locale
  words: CounterWords
}

/** The till: one page that lives on the device. */
export function TillApp({ locale, words }: TillAppProps) {
  const [till, setTill] = useState<KnownTill | "opening" | "door" | "storage">("opening")
  const [others, setOthers] = useState<KnownTill[]>([])
  const [entered, setEntered] = useState(false)
  useEffect(() => {
    // Led here from another page without loading this one: its policy would forbid the scanner's decoder.
    if (!loadedAs(window.location.pathname)) return window.location.reload()
    void openLast(locale).then(([last, ...rest]) => {
      setOthers(rest)
      setTill(last ?? "door")
    }, () => setTill("storage"))
  }, [locale])
  useInputNoted()
  usePageWorker("/counter-worker.js", href(locale, PATH))
  const turnTo = (next: KnownTill) =>
    void takeTill(next).then(async (taken) => {
      setOthers((await tillsHere()).filter(({ key }) => key !== taken.key))
      setEntered(true)
      setTill(taken)
    })
  if (till === "opening") return <p className="py-8 text-18 noscript:hidden">{words.opening}</p>
  if (typeof till === "string") return <Door storage={till === "storage"} words={words} locale={locale} onEnter={turnTo} />
  return <Opener key={till.key} till={till} others={others} entered={entered} turnTo={turnTo} leave={() => setTill("door")} locale={locale} words={words} />
}

async function openLast(locale: Locale): Promise<KnownTill[]> {
  const here = await tillsHere()
  await rememberLocale(locale)
  return here
}

interface OpenerProps extends TillAppProps {
  till: KnownTill
  others: KnownTill[]
  /** signed in just now */
  entered: boolean
  turnTo: (till: KnownTill) => void
  leave: () => void
}

/** What changes with every touch. The shelf is read by itself: a thousand goods are not fetched anew for a box put into the cart. */
const SMALL_FACTS = ["cart", "order", "shift", "counted_at"] as const

function Opener({ till, locale, words, entered, ...rest }: OpenerProps) {
  const database = openTill(till.key)
  const sync = useTillSync(till)
  const now = useNow()
  const newer = useNewerPage()
  useWholeOnDevice()
  const entries = useLiveQuery(() => database.entries.orderBy("turn").toArray(), [database])
  const shelf = useLiveQuery(async () => (await database.fact("shelf")) ?? null, [database])
  const facts = useLiveQuery(async () => Object.fromEntries((await database.facts.bulkGet([...SMALL_FACTS])).flatMap((fact) => (fact ? [[fact.name, fact.value]] : []))) as Partial<TillFacts>, [database])
  // Of two looks at the store the later one may be answered first.
  const counted_at = [facts?.counted_at ?? "", shelf?.counted_at ?? ""].sort().at(-1)!
  const { items, goods, ofVariant } = useGoods(shelf, counted_at, entries)
  const lines = useMemo(() => priceCart(facts?.cart ?? [], goods, now, facts?.order), [facts?.cart, facts?.order, goods, now])
  const [dropped, setDropped] = useState<DroppedCart | null>(null)
  // What is dropped can be taken back until another cart is begun.
  useEffect(() => {
    if (lines.length > 0) setDropped(null)
  }, [lines.length])
  const taking = useTake(database, goods, facts?.cart ?? [], now)
  if (!entries || !facts || shelf === undefined) return <p className="py-8 text-18">{words.opening}</p>
  if (!shelf) return <FirstShelf words={words} sync={sync} leave={rest.leave} />
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  const order = facts.order ?? null
  const open = {
    ...rest, ...taking, till, locale, words, database, shelf: { ...shelf, items, counted_at }, goods, ofVariant, entries, sync, now, dropped, setDropped, newer,
    today: Date.parse(`${vietnamDay(now)}T12:00:00+07:00`),
    waiting: entries.filter(({ where }) => where === "device").length,
    refused: entries.filter(({ where }) => where === "refused"),
    shift: facts.shift ?? null,
    cart: facts.cart ?? [],
    lines,
    total,
    order,
    due: Math.max(0, total - (order?.deposit ?? 0)),
    tooOld: isShelfTooOld(counted_at, now),
  }
  return (
    <TillContext value={open}>
      <Screens entered={entered} />
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

/** Where a box may be scanned: the buyer brings one more while paying, the next one comes when the last has paid. */
const SCANS_AT = new Set([undefined, "gio", "thu", "xong"])

function Screens({ entered }: { entered: boolean }) {
  const route = useRoute()
  const [screen, first] = route
  const { shift, lines, tooOld, take, newer } = useOpenTill()
  const sells = shift !== null
  useOpenNewer(newer && screen === undefined && lines.length === 0)
  useScreenStart(`${sells ? "" : "ca "}${route.join("/")}`, entered)
  useTillKeys({ sells, pays: sells && lines.length > 0 && !tooOld })
  useKeyboardScanner((text) => {
    if (!sells || !SCANS_AT.has(screen)) return
    take(text)
    if (screen) go("#", { instead: screen === "xong" })
  })
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

const OPENED_ANEW = "quay-mo-lai"
const ANEW_EVERY_MS = 3_600_000

/** A newer till opens by itself while nobody looks and nothing is begun; else it waits to be asked. */
function useOpenNewer(may: boolean): void {
  useEffect(() => {
    if (!may) return
    const open = () => {
      if (document.visibilityState !== "hidden" || Date.now() - Number(sessionStorage.getItem(OPENED_ANEW) ?? 0) < ANEW_EVERY_MS) return
      sessionStorage.setItem(OPENED_ANEW, String(Date.now()))
      window.location.reload()
    }
    open()
    document.addEventListener("visibilitychange", open)
    return () => document.removeEventListener("visibilitychange", open)
  }, [may])
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
