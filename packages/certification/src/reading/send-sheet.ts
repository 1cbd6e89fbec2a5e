import type { MedusaResponse } from "@medusajs/framework/http"
import { type SheetInput, toXlsx } from "@ocop/sheet"

export const MOST_ROWS = 20_000

/** Answers with one table as an XLSX file. */
export async function sendSheet<Row extends object>(res: MedusaResponse, filename: string, sheet: SheetInput<Row>): Promise<void> {
  const file = await toXlsx(sheet)
  res.set({
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Disposition": `attachment; filename="${filename}.xlsx"`,
    "Cache-Control": "private, no-store",
  })
  res.send(file)
}
