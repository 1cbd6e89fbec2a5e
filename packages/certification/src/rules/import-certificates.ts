import { certificateKey } from "./certificate-key"
import { livesOf, standingOf } from "./certificate-state"
import type { CertifiedStars, Decision } from "./decision"
import { regimeAt } from "./regime"
import { addMonths, startOfDay, yearOf } from "./time"
import { whyRefused } from "./why-refused"

/** Columns of the sheet, as an office would write them; those below `issued_by` may be missing. */
export const IMPORT_COLUMNS = {
  product: "Sản phẩm",
  certificate_number: "Số giấy chứng nhận",
  star: "Hạng sao",
  decision_number: "Số quyết định",
  signed_on: "Ngày ký",
  issued_by: "Cơ quan ban hành",
  valid_from: "Có hiệu lực từ",
  valid_until: "Hết hiệu lực",
  criteria_set: "Bộ tiêu chí",
} as const
type ImportColumn = keyof typeof IMPORT_COLUMNS
export const REQUIRED_COLUMNS: readonly ImportColumn[] = ["product", "certificate_number", "star", "decision_number", "signed_on", "issued_by"]

export interface KnownForImport {
  /** product id by handle and by title, lower case */
  products: ReadonlyMap<string, string>
  decisions: ReadonlyMap<string, readonly Decision[]>
  /** keys of numbers that count */
  numbers: ReadonlySet<string>
}

export interface ImportLine {
  /** as the sheet counts: the heading is line 1 */
  line: number
  product: string
  certificate_number: string
  /** null: accepted */
  refused: string | null
  decision: Extract<Decision, { certificate: unknown }> | null
}

/** Judges every row of a register of past certificates, oldest signature first per product, each as if the accepted ones before it had been recorded. */
export function planImport(rows: readonly Record<string, string>[], known: KnownForImport, source: string, now: Date): ImportLine[] {
  const decisions = new Map([...known.decisions].map(([id, list]) => [id, [...list]]))
  const numbers = new Set(known.numbers)
  const read = rows.map((cells, index) => ({ line: index + 2, cells: readCells(cells) }))
  const inOrder = [...read].sort((one, other) => dayIn(one.cells.signed_on).localeCompare(dayIn(other.cells.signed_on)))
  const lines = inOrder.map(({ line, cells }) => {
    const told = { line, product: cells.product, certificate_number: cells.certificate_number }
    const judged = judge(line, cells, { products: known.products, decisions, numbers }, source, now)
    if (typeof judged === "string") return { ...told, refused: judged, decision: null }
    decisions.set(judged.product_id, [...(decisions.get(judged.product_id) ?? []), judged])
    numbers.add(certificateKey(cells.certificate_number))
    return { ...told, refused: null, decision: judged }
  })
  return lines.sort((one, other) => one.line - other.line)
}

type Cells = Record<ImportColumn, string>

function readCells(cells: Record<string, string>): Cells {
  const byTitle = new Map(Object.entries(cells).map(([title, value]) => [title.trim().toLowerCase(), value.trim()]))
  return Object.fromEntries(Object.entries(IMPORT_COLUMNS).map(([key, title]) => [key, byTitle.get(title.toLowerCase()) ?? ""])) as Cells
}

function judge(line: number, cells: Cells, known: { products: KnownForImport["products"]; decisions: Map<string, Decision[]>; numbers: Set<string> }, source: string, now: Date): Extract<Decision, { certificate: unknown }> | string {
  const missing = REQUIRED_COLUMNS.filter((column) => cells[column] === "")
  if (missing.length > 0) return `Thiếu ${missing.map((column) => `“${IMPORT_COLUMNS[column]}”`).join(", ")}.`
  const product_id = known.products.get(cells.product.toLowerCase())
  if (!product_id) return `Không có sản phẩm nào tên hoặc mã đường dẫn là “${cells.product}”.`
  const star = starIn(cells.star)
  if (!star) return `Hạng sao phải là 3, 4 hoặc 5, không phải “${cells.star}”.`
  const [signed, from, until] = [cells.signed_on, cells.valid_from || cells.signed_on, cells.valid_until].map(dayIn)
  if (!signed || !from || (cells.valid_until && !until)) return "Ngày viết dạng 31/12/2024 hoặc 2024-12-31, và phải có trong lịch."
  if (startOfDay(signed) > now) return "Ngày ký ở tương lai."
  if (known.numbers.has(certificateKey(cells.certificate_number))) return `Số giấy chứng nhận “${cells.certificate_number}” đã có.`

  const valid_from = startOfDay(from)
  const certificate = {
    id: `line-${line}`,
    number: cells.certificate_number,
    star,
    precision: "day" as const,
    year: yearOf(startOfDay(signed)),
    valid_from,
    valid_until: until ? startOfDay(until) : addMonths(valid_from, regimeAt(valid_from).validity_months),
  }
  const existing = known.decisions.get(product_id) ?? []
  const facts = {
    id: `line-${line}`,
    product_id,
    number: cells.decision_number,
    signed_on: signed,
    effective_at: valid_from,
    issued_by: cells.issued_by,
    reason: null,
    criteria_set: cells.criteria_set || null,
    demo: false,
    source,
  }
  const decision = { ...facts, ...kindAfter(existing, certificate.star, valid_from), certificate }
  const refusal = whyRefused(existing, decision)
  return refusal ? refusal.message : decision
}

/** A register does not say whether a line recognises anew: it follows from what stood before it. */
function kindAfter(existing: readonly Decision[], star: number, from: Date): { kind: "issue" } | { kind: "renew" | "upgrade"; follows: string } {
  const before = livesOf(existing)
    .map((life) => standingOf(life, new Date(from.getTime() - 1)))
    .find(({ stands }) => stands)
  if (!before) return { kind: "issue" }
  return { kind: star > before.star ? "upgrade" : "renew", follows: before.certificate.id }
}

const starIn = (text: string): CertifiedStars | null => {
  const [, digit] = /^([345])\s*(?:sao|\*|★)?$/i.exec(text) ?? []
  return digit ? (Number(digit) as CertifiedStars) : null
}

/** `YYYY-MM-DD` of a day written the Vietnamese or the ISO way; "" when there is no such day. */
function dayIn(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const iso = year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : text
  const at = new Date(`${iso}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : ""
}
