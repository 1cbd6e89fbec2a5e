import { harmless } from "./harmless"

export interface Column<Row> {
  key: Extract<keyof Row, string>
  title: string
  /** how it is written; text when absent. `day` takes `YYYY-MM-DD` or an ISO 8601 instant and shows the day in Vietnam, `instant` with the minute; `month` takes `YYYY-MM`. */
  kind?: "text" | "number" | "dong" | "day" | "instant" | "month"
  /** in characters */
  width?: number
}

export interface SheetInput<Row> {
  /** of the sheet inside the file; what Excel forbids in it is left out */
  name: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
}

/** One table as an XLSX file: a bold, frozen heading, then the rows. No cell is ever a formula. */
export async function toXlsx<Row extends object>({ name, columns, rows }: SheetInput<Row>): Promise<Buffer> {
  const { default: writeXlsx } = await import("write-excel-file/node")
  const heading = columns.map(({ title }) => ({ value: harmless(title), fontWeight: "bold" as const, wrap: true }))
  return writeXlsx([heading, ...rows.map((row) => columns.map((column) => toCell(row[column.key], column.kind)))], {
    sheet: name.replace(/[\\/?*[\]:]/g, " ").trim().slice(0, 31) || "Bảng",
    columns: columns.map(({ width, title, kind }) => ({ width: width ?? Math.max(kind === "text" || !kind ? 18 : 12, title.length + 2) })),
    stickyRowsCount: 1,
  }).toBuffer()
}

// A format with places for what a whole number has not leaves its comma standing.
const numberFormat = (value: number, kind: "number" | "dong"): string => (kind === "dong" ? '#,##0" ₫"' : Number.isInteger(value) ? "#,##0" : "#,##0.##")

function toCell(value: unknown, kind: Column<object>["kind"] = "text") {
  if (value === null || value === undefined || value === "") return null
  if (kind === "day") return dateCell(dayOf(String(value)), "dd/mm/yyyy")
  if (kind === "month") return dateCell(`${String(value)}-01`, "mm/yyyy")
  if (kind === "instant") return dateCell(new Date(new Date(String(value)).getTime() + VIETNAM_AHEAD_MS).toISOString(), "dd/mm/yyyy hh:mm")
  if (kind === "text" || typeof value !== "number" || !Number.isFinite(value)) return { type: String, value: harmless(String(value)) }
  return { type: Number, value, format: numberFormat(value, kind) }
}

/** Excel knows no time zone: what a clock in Vietnam shows is written as if it were UTC. */
const dateCell = (text: string, format: string) => ({ type: Date, value: new Date(text), format })

const VIETNAM_AHEAD_MS = 7 * 3_600_000
const dayOf = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : vietnameseDay.format(new Date(text)))
const vietnameseDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
