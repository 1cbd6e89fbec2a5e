import { readDigitalLink, type TraceKey, toTraceKey } from "./digital-link"
import { toGtin14 } from "./gtin"
import { readShortCode } from "./short-code"

export type TypedCode = { kind: "short"; code: string } | { kind: "trace"; key: TraceKey } | { kind: "lot"; lot: string }

/**
 * Whatever somebody typed or scanned: the short code of a label, a Digital Link with or without its host, the digits below a
 * barcode, GS1's element string "(01)…(10)…", or the code of a lot. Null for nothing.
 */
export function readTypedCode(typed: string): TypedCode | null {
  const text = typed.normalize("NFC").trim().slice(0, 300)
  if (!text) return null
  const short = readShortCode(text)
  if (short) return { kind: "short", code: short }
  const key = toTraceKey(readDigitalLink(/^https?:/i.test(text) ? text : `https://host/${text.replace(/^\/+/, "").replace(/^[\w.-]+\.[a-z]{2,}(?::\d+)?\//i, "")}`)) ?? elementString(text)
  if (key) return { kind: "trace", key }
  const gtin = toGtin14(text)
  if (gtin) return { kind: "trace", key: { gtin, lot: null, serial: null } }
  return { kind: "lot", lot: text.toUpperCase().replace(/\s+/g, "").slice(0, 40) }
}

/** "(01)02000000000015(10)CAM261120A", as it stands in plain text below a code. */
function elementString(text: string): TraceKey | null {
  const parts = new Map([...text.matchAll(/\((\d{2,4})\)\s*([^()]+)/g)].map(([, ai, value]) => [ai!, value!.trim()]))
  const gtin = toGtin14(parts.get("01") ?? "")
  return gtin === null ? null : { gtin, lot: parts.get("10") ?? null, serial: parts.get("21") ?? null }
}
