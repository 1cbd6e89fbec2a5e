import type { MedusaResponse } from "@medusajs/framework/http"

export const PDF = "application/pdf"
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** A file about money: for who asked, kept by nobody on the way. */
export function sendFile(res: MedusaResponse, { file, type, name }: { file: Buffer; type: string; name: string }): void {
  res.set({ "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "private, no-store" })
  res.end(file)
}
