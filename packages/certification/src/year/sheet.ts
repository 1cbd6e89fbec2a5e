import type { MedusaResponse } from "@medusajs/framework/http"

const TYPES = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", pdf: "application/pdf" }

/** A file that is saved, not shown, and kept by nobody on the way. */
export function sendFile(res: MedusaResponse, file: Buffer, name: string, kind: keyof typeof TYPES): void {
  res.setHeader("content-type", TYPES[kind])
  res.setHeader("content-disposition", `${kind === "pdf" ? "inline" : "attachment"}; filename="${name.replace(/[^\w.-]/g, "_")}.${kind}"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  res.send(file)
}

/** More rows than that no sheet gets: filter first. */
export const MOST_ROWS = 20_000
