import type { MedusaResponse } from "@medusajs/framework/http"

export function sendPaper(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.set({ "Content-Type": "application/pdf", "Content-Disposition": `inline; filename=${name}`, "Cache-Control": "private, no-store" })
  res.end(bytes)
}
