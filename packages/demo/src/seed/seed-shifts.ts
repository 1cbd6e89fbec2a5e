import { Modules } from "@medusajs/framework/utils"
import { now } from "@ocop/certification/modules/certification"
import type { ShelfItem, ShelfLot } from "@ocop/counter/http"
import { COUNTER_MODULE, type CounterModuleService } from "@ocop/counter/modules/counter"
import { saleTotal, shiftReport, type CounterEntry, type SaleLine, type Tender } from "@ocop/counter/rules"
import { openTillPoints, postToLedger, readShelf, takeEntries } from "@ocop/counter/workflows"
import { todayInVietnam } from "@ocop/territory/rules"
import { LOTS_MODULE, type LotsModuleService } from "@ocop/traceability/modules/lots"
import { DEMO_LOGINS } from "../data/logins"
import { DISTRICT_POINT } from "../data/sales-points"
import type { SeedContext } from "./context"
import { diceOf } from "./dice"

const DAYS = 28
const DAY_MS = 86_400_000
const FLOAT = 500_000
/** On the last day somebody orders from the producer and leaves a deposit; the goods are to come within so many days. */
const WAITS_DAYS = 4
const DEPOSIT = 100_000

interface Stock {
  item: ShelfItem
  lot: ShelfLot
  made_on: string
  /** boxes this month may take: half of what lies here, the rest is for the visitor */
  open: number
}

/** A month of shifts at every point where goods lie, by the way a till's entries come in. A till with a book is left alone. */
export async function seedShifts({ container }: SeedContext): Promise<void> {
  const book = container.resolve<CounterModuleService>(COUNTER_MODULE)
  const [first] = await book.listCounterEntries({}, { take: 1, order: { received_at: "ASC" }, select: ["id", "received_at"] })
  // Seeded before today: what was sold since is the visitors' own.
  if (first && now().getTime() - new Date(first.received_at).getTime() > DAY_MS) return
  const login = DEMO_LOGINS.find(({ role }) => role === "seller")!
  const [user] = await container.resolve(Modules.USER).listUsers({ email: login.email }, { take: 1 })
  for (const point of await openTillPoints(container)) {
    const [known] = await book.listCounterEntries({ point_id: point.id }, { take: 1, select: ["id"] })
    if (known) continue
    const { shelf } = await readShelf(container, { point, role: "seller" })
    const lots = await container.resolve<LotsModuleService>(LOTS_MODULE).listLots({ id: shelf.items.flatMap(({ lots }) => lots.map(({ id }) => id)) }, { take: null, select: ["id", "made_on"] })
    const madeOn = new Map(lots.map(({ id, made_on }) => [id, made_on]))
    const stock = shelf.items.flatMap((item) => (item.price === null ? [] : item.lots.filter(({ state, quantity }) => state === "on_sale" && quantity > 1).map((lot): Stock => ({ item, lot, made_on: madeOn.get(lot.id) ?? "9999-12-31", open: Math.floor(lot.quantity / 2) }))))
    if (stock.length === 0) continue
    const device_id = diceOf(point.handle).id(0)
    const seller = { id: user?.id ?? "demo-seller", name: `${login.first_name} ${login.last_name}`.trim(), role: "seller" as const }
    const dayOf = (ago: number) => todayInVietnam(new Date(now().getTime() - ago * DAY_MS))
    // Closed on Sundays.
    const isOpen = (ago: number) => new Date(dayOf(ago)).getUTCDay() !== 0
    for (let ago = DAYS; ago >= 1; ago--) {
      const day = dayOf(ago)
      if (!isOpen(ago)) continue
      const wanted_by = point.handle === DISTRICT_POINT && ago === (isOpen(1) ? 1 : 2) ? dayOf(-WAITS_DAYS) : null
      const { results } = await takeEntries(container, { point, seller, device_id, sent_at: now().toISOString(), entries: shiftOf({ day, handle: point.handle, stock, wanted_by, odd: ago === 9 ? "missing" : ago === 3 ? "discount" : null }) })
      await postToLedger(container, { ids: results.map(({ id }) => id) })
    }
  }
}

interface ShiftOf {
  day: string
  handle: string
  stock: Stock[]
  /** day by which somebody wants what is ordered with a deposit; null: nobody orders */
  wanted_by: string | null
  /** something for the manager to look at */
  odd: "missing" | "discount" | null
}

function shiftOf({ day, handle, stock, wanted_by, odd }: ShiftOf): CounterEntry[] {
  const dice = diceOf(`${handle} ${day}`)
  const opening = Date.parse(`${day}T07:30:00+07:00`)
  const shift_id = dice.id(opening)
  const at = (minutes: number) => {
    const made = opening + minutes * 60_000
    return { id: dice.id(made), shift_id, made_at: new Date(made).toISOString() }
  }
  const entries: CounterEntry[] = [{ kind: "shift_opened", ...at(0), counted_cash: FLOAT }]
  const sell = (minutes: number, percent: number) => {
    const there = stock.filter(({ made_on, open, lot }) => made_on < day && open > 0 && (lot.best_before === null || lot.best_before >= day))
    const chosen = there[dice.below(Math.max(1, there.length))]
    if (!chosen?.item.price) return
    chosen.open -= 1
    const line: SaleLine = {
      variant_id: chosen.item.variant_id, lot_id: chosen.lot.id, quantity: 1, unit_price: chosen.item.price, discount: Math.floor((chosen.item.price * percent) / 100_000) * 1_000,
      ...(percent > 0 ? { discount_reason: percent > 10 ? "Hộp móp góc, khách quen" : "Khách mua thường xuyên" } : {}),
    }
    const tender = (["cash", "cash", "vietqr", "cash", "card"] as Tender[])[dice.below(5)]!
    entries.push({ kind: "sold", ...at(minutes), lines: [line], payments: [{ tender, amount: saleTotal([line]) }] })
  }
  const dear = stock.find(({ item }) => (item.price ?? 0) >= DEPOSIT)?.item
  if (wanted_by && dear?.price) {
    entries.push({
      kind: "ordered", ...at(15), lines: [{ variant_id: dear.variant_id, lot_id: null, quantity: 6, unit_price: dear.price, discount: 0 }], deposit: [{ tender: "cash", amount: DEPOSIT }],
      buyer: { name: "Nguyễn Thị Mơ (minh họa)", phone: "0912 000 345" }, wanted_by,
    })
  }
  for (let sale = 0, many = 1 + dice.below(3); sale < many; sale++) sell(60 + sale * 140 + dice.below(90), odd === "discount" && sale === 0 ? 20 : dice.below(5) === 0 ? 10 : 0)
  if (dice.below(4) === 0) entries.push({ kind: "cash_out", ...at(560), amount: 50_000, reason: "Mua túi giấy" })
  const { expected_cash } = shiftReport(entries)
  entries.push({ kind: "shift_closed", ...at(600), counted_cash: expected_cash - (odd === "missing" ? 20_000 : 0), ...(odd === "missing" ? { note: "Thối nhầm một khách buổi trưa" } : {}) })
  return entries
}
