import type { MedusaResponse } from "@medusajs/framework/http"

/** A paper about money: for who asked, kept by nobody on the way. */
export function sendPdf(res: MedusaResponse, name: string, file: Buffer): void {
  res.set({ "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "private, no-store" })
  res.end(file)
}
