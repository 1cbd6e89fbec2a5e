import { parse } from "csv-parse/sync"
import { requireSmallArchive } from "./small-archive"

/** Cells as trimmed text; a day is `YYYY-MM-DD`, an empty cell "". Keys of a row are the column titles. */
export interface Table {
  columns: string[]
  rows: Record<string, string>[]
}

/** The file cannot be read as a table; the message tells the person who chose it what to do. */
export class SheetRefusal extends Error {}

export const LIMITS = { bytes: 5 * 1024 * 1024, rows: 5_000, columns: 60, cell: 4_000 } as const

/** Reads the first sheet of an XLSX file or a CSV file (comma, semicolon or tab; UTF-8). What it is, is seen from its content. Throws SheetRefusal. */
export async function readTable(file: Buffer, filename: string): Promise<Table> {
  if (file.length > LIMITS.bytes) throw new SheetRefusal("Tệp lớn hơn 5 MB. Hãy chia thành nhiều tệp nhỏ.")
  if (file.length === 0) throw new SheetRefusal(`Tệp ${filename} trống.`)
  const isArchive = file.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"))
  return toTable(isArchive ? await readXlsx(file) : readCsv(file))
}

async function readXlsx(file: Buffer): Promise<string[][]> {
  requireSmallArchive(file)
  const { readSheet } = await import("read-excel-file/universal")
  const rows = await readSheet(new Blob([new Uint8Array(file)])).catch((cause: unknown) => {
    throw new SheetRefusal("Không đọc được tệp Excel này. Hãy mở tệp, lưu lại dạng .xlsx hoặc .csv rồi gửi lại.", { cause })
  })
  return rows.map((row) => row.map(cellText))
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ""
  // Excel's days carry no time zone and are read as UTC.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10)
  return String(value)
}

function readCsv(file: Buffer): string[][] {
  const text = decode(file)
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, bom: true, to: LIMITS.rows + 2 })
  } catch (cause) {
    throw new SheetRefusal("Không đọc được tệp CSV này: kiểm tra dấu ngoặc kép và dấu phân cách.", { cause })
  }
}

function decode(file: Buffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(file)
    if (!text.includes("\u0000")) return text
  } catch {
    // answered below: what is no UTF-8 is no CSV of ours
  }
  throw new SheetRefusal("Tệp không phải là .xlsx, cũng không phải CSV mã UTF-8. Trong Excel chọn “Lưu thành… CSV UTF-8”.")
}

/** Excel in Vietnam writes semicolons. */
function delimiterOf(text: string): string {
  const [heading = ""] = text.split("\n", 1)
  return [",", ";", "\t"].reduce((best, each) => (heading.split(each).length > heading.split(best).length ? each : best))
}

function toTable([heading, ...body]: string[][]): Table {
  const columns = (heading ?? []).map((title) => title.trim())
  while (columns.at(-1) === "") columns.pop()
  if (columns.length === 0) throw new SheetRefusal("Dòng đầu phải là tên các cột.")
  if (columns.length > LIMITS.columns) throw new SheetRefusal(`Nhiều hơn ${LIMITS.columns} cột.`)
  const twice = columns.find((title, index) => title !== "" && columns.indexOf(title) !== index)
  if (twice) throw new SheetRefusal(`Cột “${twice}” có hai lần.`)
  const rows = body
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => Object.fromEntries(columns.flatMap((title, index) => (title ? [[title, clean(cells[index] ?? "")]] : []))))
  if (rows.length > LIMITS.rows) throw new SheetRefusal(`Nhiều hơn ${LIMITS.rows.toLocaleString("vi-VN")} dòng. Hãy chia thành nhiều tệp.`)
  return { columns: columns.filter(Boolean), rows }
}

/** An apostrophe that only kept a spreadsheet from calculating is no part of the text. */
const clean = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@])/, "").slice(0, LIMITS.cell)
