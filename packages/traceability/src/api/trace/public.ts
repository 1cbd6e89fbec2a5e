import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readLocale } from "@ocop/catalogue/rules"
import type { TraceView } from "../../http/trace"
import { toGtin14, type TraceKey } from "../../rules/identifiers"
import { loadTrace } from "../../trace/load-trace"

/** Kept by whoever likes, asked for again before it is shown: a recall must not wait for a cache. */
export function alwaysFresh(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("cache-control", "public, no-cache")
  next()
}

export const unknownCode = (): never => {
  throw new MedusaError(MedusaError.Types.NOT_FOUND, "Không có lô hàng nào mang mã này. Kiểm tra lại từng chữ, số in trên nhãn.", "unknown_code")
}

/** The key in the address of a request: GTIN of any length, lot as printed. */
export function keyOf({ params }: MedusaRequest): Pick<TraceKey, "gtin" | "lot"> {
  const gtin = toGtin14(params.gtin ?? "")
  const lot = params.lot?.normalize("NFC") ?? null
  if (!gtin || (lot !== null && (lot === "" || lot.length > 60))) return unknownCode()
  return { gtin, lot }
}

export async function traceOf(container: MedusaContainer, req: MedusaRequest): Promise<TraceView> {
  return (await loadTrace(container, { key: keyOf(req), locale: readLocale(req.locale) })) ?? unknownCode()
}
