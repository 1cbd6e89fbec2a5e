import { toGtin14, tracePath } from "@ocop/traceability/rules/identifiers"
import { permanentRedirect } from "next/navigation"
import type { TraceAddress } from "@/data/trace"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * Key of a printed address. A barcode of 8, 12 or 13 digits, as older codes have it, is led to its one address of 14; null: no number
 * of anything.
 */
export async function readAddress(params: { gtin: string; lot?: string; serial?: string }): Promise<(TraceAddress & { serial: string | null }) | null> {
  const [typed, lot, serial] = [decoded(params.gtin), params.lot === undefined ? null : decoded(params.lot).normalize("NFC"), params.serial === undefined ? null : decoded(params.serial)]
  const gtin = toGtin14(typed)
  if (!gtin || (lot !== null && (lot.trim() === "" || lot.length > 60)) || (serial !== null && serial.length > 40)) return null
  if (gtin !== typed) permanentRedirect(href(await readLocale(), tracePath({ gtin, lot, serial })))
  return { gtin, lot, serial }
}
