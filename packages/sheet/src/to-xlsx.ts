import { harmless } from "./harmless"

export interface Column<Row> {
  key: Extract<keyof Row, string>
  title: string
  /** how it is written; text when absent. `day` takes `YYYY-MM-DD` or an ISO 8601 instant and shows the day in Vietnam. */
  kind?: "text" | "number" | "dong" | "day"
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

const FORMATS = { number: "#,##0.##", dong: '#,##0" ₫"' } as const

function toCell(value: unknown, kind: Column<object>["kind"] = "text") {
  if (value === null || value === undefined || value === "") return null
  if (kind === "day") return dayCell(String(value))
  if (kind === "text" || typeof value !== "number" || !Number.isFinite(value)) return { type: String, value: harmless(String(value)) }
  return { type: Number, value, format: FORMATS[kind] }
}

/** Excel knows no time zone: the day in Vietnam is written as that day. */
function dayCell(text: string) {
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : vietnameseDay.format(new Date(text)))
  return { type: Date, value: at, format: "dd/mm/yyyy" }
}

const vietnameseDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" })
