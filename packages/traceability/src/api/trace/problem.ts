import type { MedusaResponse } from "@medusajs/framework/http"

/** RFC 7807, as EPCIS 2.0 answers: partners' systems read this, not people. */
export function problem(res: MedusaResponse, status: number, type: string, detail: string, more: Record<string, unknown> = {}): void {
  res.status(status).type("application/problem+json").send(JSON.stringify({ type: `epcisException:${type}`, title: type, status, detail, ...more }))
}
