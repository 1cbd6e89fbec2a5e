import type { MedusaResponse } from "@medusajs/framework/http"

export function sendSheet(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.set({
    "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "Content-Disposition": `attachment; filename=${name}`,
    "Cache-Control": "private, no-store",
  })
  res.end(bytes)
}

export function sendPaper(res: MedusaResponse, name: string, bytes: Buffer): void {
  res.set({ "Content-Type": "application/pdf", "Content-Disposition": `inline; filename=${name}`, "Cache-Control": "private, no-store" })
  res.end(bytes)
}
