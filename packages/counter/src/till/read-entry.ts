import { createHash } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { TENDERS, objectionsToEntry, type CounterEntry, type Objection } from "../rules"

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const id = z.string().min(1).max(80)
const uuid = z.string().regex(UUID_V7)
const text = z.string().max(500)
const whole = z.number().int()
const made = { id: uuid, shift_id: uuid, made_at: z.iso.datetime({ offset: true }) }
const payments = z.array(z.object({ tender: z.enum(TENDERS), amount: whole, reference: text.optional() }).strict()).max(10)
const lines = z
  .array(z.object({ variant_id: id, lot_id: id.nullable(), quantity: whole, unit_price: whole, discount: whole, discount_reason: text.optional(), mark_down: z.object({ id, full_price: whole }).strict().optional() }).strict())
  .max(500)

const Entry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shift_opened"), ...made, counted_cash: whole }).strict(),
  z.object({ kind: z.literal("sold"), ...made, lines, payments, order: z.object({ id: uuid, deposit: whole }).strict().optional(), invoice: z.object({ name: text, tax_code: text, address: text, email: text }).strict().optional() }).strict(),
  z.object({ kind: z.literal("returned"), ...made, sale_id: uuid, lines: z.array(z.object({ line: whole, quantity: whole, resalable: z.boolean() }).strict()).max(500), payments, reason: text }).strict(),
  z.object({ kind: z.literal("ordered"), ...made, lines, deposit: payments, buyer: z.object({ name: text, phone: text }).strict(), wanted_by: z.iso.date() }).strict(),
  z.object({ kind: z.literal("order_dropped"), ...made, order_id: uuid, payments, kept: whole, reason: text }).strict(),
  z.object({ kind: z.literal("handed_over"), ...made, order_code: z.string().max(40), payments }).strict(),
  z.object({ kind: z.enum(["cash_in", "cash_out"]), ...made, amount: whole, reason: text }).strict(),
  z.object({ kind: z.literal("shift_closed"), ...made, counted_cash: whole, note: text.optional() }).strict(),
  z.object({ kind: z.literal("reprinted"), ...made, entry_id: uuid }).strict(),
])

export interface Problem {
  code: string
  vi: string
  en: string
}

/** What a device sent, read with care: an entry, or why it is none. */
export function readEntry(sent: unknown): { id: string; entry: CounterEntry } | { id: string; problem: Problem } {
  const claimed = (sent as { id?: unknown } | null)?.id
  const known_as = typeof claimed === "string" ? claimed.slice(0, 80) : ""
  const read = Entry.safeParse(sent)
  if (!read.success) {
    const [issue] = read.error.issues
    const where = issue?.path.join(".") || "entry"
    return { id: known_as, problem: { code: "malformed", vi: `Mục này không đọc được (chỗ sai: ${where}). Hãy cập nhật quầy bán hàng rồi gửi lại.`, en: `This entry cannot be read (at ${where}). Update the till and send it again.` } }
  }
  const entry = read.data as CounterEntry
  const objections = objectionsToEntry(entry)
  const all = (language: keyof Objection) => objections.map((each) => each[language]).join(" ")
  if (objections.length > 0) return { id: entry.id, problem: { code: "objection", vi: all("vi"), en: all("en") } }
  return { id: entry.id, entry }
}

/** The same words always give the same mark, whatever the order of their names. */
export const hashOfEntry = (entry: CounterEntry): string => createHash("sha256").update(canonical(entry)).digest("hex")

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  return `{${Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(",")}}`
}
