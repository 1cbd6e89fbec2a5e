import { readTypedCode, tracePath } from "@ocop/traceability/rules/identifiers"

/** Where a scanned text leads in this shop; null: it is somebody else's code. */
export function whereCodeLeads(text: string, host: string): string | null {
  const foreign = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^https?:/i.test(text)
  if (foreign) return null
  const code = readTypedCode(text)
  // A Digital Link says what it is on any host: a label printed under an older address still leads here.
  if (code?.kind === "trace") return tracePath(code.key)
  if (/^https?:/i.test(text)) return hostOf(text) === host ? new URL(text).pathname : null
  return code ? `/truy-xuat/${encodeURIComponent(code.kind === "short" ? code.code : code.lot)}` : null
}

function hostOf(text: string): string | null {
  try {
    return new URL(text).host
  } catch {
    return null
  }
}
