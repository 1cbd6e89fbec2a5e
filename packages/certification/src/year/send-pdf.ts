import type { MedusaResponse } from "@medusajs/framework/http"

/** A paper that is shown, and kept by nobody on the way. */
export function sendPdf(res: MedusaResponse, file: Buffer, name: string): void {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${name.replace(/[^\w.-]/g, "_")}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(file)
}
