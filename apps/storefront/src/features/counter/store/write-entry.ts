import type { SoldGoods } from "@ocop/counter/http"
import { objectionsToEntry, type CounterEntry, type Objection } from "@ocop/counter/rules"
import { v7 } from "uuid"
import type { Locale } from "../../../i18n/locales"
import type { TillDatabase, TillEntry } from "./till-database"

type Unmade<Entry> = Entry extends CounterEntry ? Omit<Entry, "id" | "shift_id" | "made_at"> : never
export type EntryToWrite = Unmade<CounterEntry>

interface Beside extends Pick<TillEntry, "handed"> {
  goods?: SoldGoods[]
  given?: number | null
  /** made beforehand, so that a transfer could carry it */
  id?: string
  /** the cart was sold and is empty now */
  clearCart?: boolean
}

export class NotWritten extends Error {
  override name = "NotWritten"
  constructor(readonly said: Objection) {
    super(said.vi)
  }
}

const NO_SHIFT: Objection = { vi: "Chưa mở ca.", en: "No shift is open." }
const NO_ROOM: Objection = {
  vi: "Máy không ghi được, nên mục này chưa có trong sổ. Hãy thử lại; nếu vẫn vậy, xóa bớt ảnh và ứng dụng trên máy rồi mở lại quầy.",
  en: "The device could not write, so this is not in the book. Try again; if it stays so, free some room on the device and open the counter again.",
}

/** The sentence for the seller when `writeEntry` has thrown. */
export const whyNotWritten = (error: unknown, locale: Locale): string => (error instanceof NotWritten ? error.said : NO_ROOM)[locale]

/** Writes an entry into this till, whole or not at all; from then on it is sold, signal or none. Throws `NotWritten` with the sentence why not. */
export async function writeEntry(till: TillDatabase, entry: EntryToWrite, { goods = [], given = null, handed, id = v7(), clearCart = false }: Beside = {}): Promise<TillEntry> {
  return till.transaction("rw", till.entries, till.facts, async () => {
    const known = await till.entries.get(id)
    // Tapped twice: written once.
    if (known) return known
    const [turn = 0, open] = [await till.fact("turn"), await till.fact("shift")]
    const shift_id = entry.kind === "shift_opened" ? v7() : open?.id
    if (!shift_id) throw new NotWritten(NO_SHIFT)
    const body = { ...entry, id, shift_id, made_at: new Date().toISOString() } as CounterEntry
    const [objection] = objectionsToEntry(body)
    if (objection) throw new NotWritten(objection)
    const row: TillEntry = { id, kind: body.kind, shift_id, turn: turn + 1, body, where: "device", receipt_number: null, at: null, flags: [], problem: null, goods, given, ...(handed && { handed }) }
    await till.note("turn", turn + 1)
    await till.entries.add(row)
    if (body.kind === "shift_opened") await till.note("shift", { id: shift_id, opened_at: body.made_at })
    if (body.kind === "shift_closed") await till.note("shift", null)
    if (clearCart) {
      await till.note("cart", [])
      await till.note("order", null)
    }
    return row
  })
}
