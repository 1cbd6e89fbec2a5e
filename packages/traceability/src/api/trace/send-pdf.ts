import type { MedusaResponse } from "@medusajs/framework/http"

export function sendPdf(res: MedusaResponse, pdf: Buffer, name: string): void {
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `attachment; filename="${name.replace(/[^\w.-]/g, "_")}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`)
  res.setHeader("cache-control", "no-store")
  res.send(pdf)
}
