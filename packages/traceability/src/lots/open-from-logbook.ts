import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../clock"
import { logbookOf } from "../logbook/modules"
import type { EntryRow } from "../modules/logbook/rows"
import { takes, type Quantity } from "../rules/logbook"
import { isLotCode, quantityText } from "../rules/lots"
import { blockLots } from "./block-lots"
import { lotsOf } from "./module"
import { tellLotsChanged } from "./tell"

const BOOK = { role: "system", id: "logbook", name: "Sổ ghi chép" }

/** What was taken, in grams or millilitres; null: the entry was withdrawn. */
function takenOf({ content }: EntryRow): { quantity: number; uom: "g" | "ml" } | null {
  const { si = 0, si_unit } = (content?.quantity ?? {}) as Partial<Quantity>
  const quantity = Math.round(si * 1000)
  return quantity > 0 ? { quantity, uom: si_unit === "l" ? "ml" : "g" } : null
}

/**
 * A harvest or an extraction in the book is a lot, once, by the entry. When a later entry puts it right the lot is counted anew; when
 * more was used already than is there now, nothing is hidden: the office is told to look. Told twice, it happens once.
 */
export async function openFromLogbook(container: MedusaContainer, entry_ids: readonly string[]): Promise<void> {
  const book = logbookOf(container)
  const told = (await book.entriesByIds(entry_ids)).filter(({ kind }) => takes(kind))
  const roots = [...new Set(told.map(({ root }) => root))]
  if (roots.length === 0) return
  const rows = await book.entriesOfRows(roots)
  const places = await placesOf(container, rows)
  for (const root of roots) {
    const row = rows.filter((each) => each.root === root).sort((one, other) => one.seq - other.seq)
    const [first, current] = [row[0], row.at(-1)]
    if (!first || !current) continue
    const [lot] = await lotsOf(container).listLots({ origin_entry_id: root }, { take: 1 })
    if (lot) await countAnew(container, { lot, first, current })
    else await open(container, { first, current, crop: places.get(current.place_id ?? "") })
  }
}

async function placesOf(container: MedusaContainer, rows: readonly EntryRow[]): Promise<Map<string, string>> {
  const ids = (of: "plot" | "apiary") => [...new Set(rows.flatMap(({ place_of, place_id }) => (place_of === of && place_id ? [place_id] : [])))]
  const plots = await logbookOf(container).listPlots({ id: ids("plot") }, { take: null, select: ["id", "crop"] })
  return new Map(plots.map(({ id, crop }) => [id, crop]))
}

async function open(container: MedusaContainer, { first, current, crop }: { first: EntryRow; current: EntryRow; crop: string | undefined }): Promise<void> {
  const taken = takenOf(current)
  if (!taken) return
  const { quantity, uom } = taken
  const lots = lotsOf(container)
  const title = first.kind === "extraction" ? "Mật ong" : (crop ?? "Thu hoạch")
  const wanted = typeof current.content?.lot_code === "string" && isLotCode(current.content.lot_code) ? current.content.lot_code : undefined
  const free = wanted && (await lots.listLots({ producer_id: first.producer_id, code: wanted }, { take: 1 })).length === 0
  const written = await lots.writeOperation({
    producer_id: first.producer_id,
    kind: "harvest",
    base_uom: uom,
    loss: 0,
    reason: null,
    entry_id: current.id,
    by: BOOK,
    happened_at: new Date(`${current.happened_on}T12:00:00+07:00`),
    key: `entry:${first.root}`,
    inputs: [],
    outputs: [
      {
        quantity,
        balance: quantity,
        lot: {
          kind: "harvest", title, uom, unit_net: null, unit_uom: null, product_id: null, variant_id: null, made_on: current.happened_on, best_before: null, origin_entry_id: first.root,
          plot_id: current.place_of === "plot" ? current.place_id : null, apiary_id: current.place_of === "apiary" ? current.place_id : null,
          ...(free && { code: wanted }),
        },
      },
    ],
  })
  if (!written.known) await tellLotsChanged(container, written.lots.map(({ id }) => id))
}

type Lot = Awaited<ReturnType<ReturnType<typeof lotsOf>["listLots"]>>[number]

async function countAnew(container: MedusaContainer, { lot, first, current }: { lot: Lot; first: EntryRow; current: EntryRow }): Promise<void> {
  if (current.id === first.id) return
  const lots = lotsOf(container)
  const [done] = await lots.listLotOperations({ entry_id: current.id }, { take: 1 })
  const [balance] = await lots.listLotBalances({ lot_id: lot.id }, { take: 1 })
  if (done || !balance) return
  const taken = takenOf(current)
  const uom = lot.uom as "g" | "ml"
  const moved = current.happened_on !== lot.made_on || (current.place_id !== lot.plot_id && current.place_id !== lot.apiary_id)
  if (taken && moved) await flag(container, lot.id, `Sổ ghi chép sửa ngày hoặc nơi thu hoạch (mục ${current.seq}); lô vẫn ghi ngày ${lot.made_on}.`)
  if (taken && taken.uom !== uom) return flag(container, lot.id, `Sổ ghi chép sửa đơn vị đo (mục ${current.seq}); lô vẫn tính bằng ${uom}.`)
  const change = (taken?.quantity ?? 0) - balance.made
  if (change === 0) return
  const left = balance.made - balance.used - balance.shelved - balance.sold
  if (-change > left) {
    const now_ = quantityText(taken?.quantity ?? 0, uom)
    return flag(container, lot.id, `Sổ ghi chép sửa sản lượng còn ${now_} (mục ${current.seq}), nhưng lô đã dùng ${quantityText(balance.made - left, uom)}.`)
  }
  await lots.writeOperation({
    producer_id: lot.producer_id, kind: "adjust", base_uom: uom, loss: 0, reason: current.reason, entry_id: current.id, by: BOOK, happened_at: now(), key: `entry:${current.id}`,
    inputs: [], outputs: [], corrections: [{ lot_id: lot.id, direction: change > 0 ? "plus" : "minus", quantity: Math.abs(change) }],
  })
  await tellLotsChanged(container, [lot.id])
}

/** Once for each sentence, which names the entry. */
async function flag(container: MedusaContainer, lot_id: string, reason: string): Promise<void> {
  const lots = lotsOf(container)
  const [known] = await lots.listLotSteps({ lot_id, kind: "flag", reason }, { take: 1 })
  if (known) return
  await lots.writeSteps({ lot_ids: [lot_id], kind: "flag", reason, by: BOOK, at: now() })
  await tellLotsChanged(container, [lot_id])
}

/** A spray or a treatment came to light after the harvest: its lot and what was made of it is held until the office has looked. */
export async function holdBroken(container: MedusaContainer, broken: readonly { entry_id: string; because: string }[]): Promise<void> {
  if (broken.length === 0) return
  const lots = lotsOf(container)
  const sprays = new Map((await logbookOf(container).entriesByIds(broken.map(({ because }) => because))).map((row) => [row.id, row]))
  for (const { entry_id, because } of broken) {
    const [lot] = await lots.listLots({ origin_entry_id: entry_id }, { take: 1 })
    const spray = sprays.get(because)
    if (!lot || !spray) continue
    const reason = `Thu hoạch trong thời gian cách ly: sổ ghi chép mục ${spray.seq}, ngày ${spray.happened_on}${spray.until ? `, được hái từ ${spray.until}` : ""}.`
    const [known] = await lots.listLotSteps({ lot_id: lot.id, kind: "hold", reason }, { take: 1 })
    if (known) continue
    await blockLots(container, { lot_ids: [lot.id], kind: "hold", reason, by: BOOK })
    await lots.writeSteps({ lot_ids: [lot.id], kind: "flag", reason, by: BOOK, at: now() })
  }
}
