import { canonicalJson } from "./canonical"
import { entryHash, type SealedEntry } from "./entry"
import type { Day } from "./day"

export type HashedEntry = SealedEntry & { hash: string }

/** The first entry that is not as it was sealed. */
export interface ChainFault {
  seq: number
  id: string
  what: "seq" | "prev" | "hash" | "producer"
  expected: string
  found: string
}

/** Follows a book from `after` (the entry before its first one) and stops at the first entry that does not fit. */
export function checkChain(entries: readonly HashedEntry[], after: { seq: number; hash: string | null } = { seq: 0, hash: null }): ChainFault | null {
  let { seq, hash } = after
  const producer_id = entries[0]?.producer_id
  for (const entry of entries) {
    const fault = (what: ChainFault["what"], expected: unknown, found: unknown): ChainFault => ({ seq: entry.seq, id: entry.id, what, expected: String(expected), found: String(found) })
    if (entry.seq !== seq + 1) return fault("seq", seq + 1, entry.seq)
    if (entry.producer_id !== producer_id) return fault("producer", producer_id, entry.producer_id)
    if (entry.prev !== hash) return fault("prev", hash, entry.prev)
    const expected = entryHash(entry)
    if (entry.hash !== expected) return fault("hash", expected, entry.hash)
    seq = entry.seq
    hash = entry.hash
  }
  return null
}

/** What is signed (Ed25519) at the end of a day on which a book grew. */
export interface HeadStatement {
  v: 1
  producer_id: string
  /** Asia/Ho_Chi_Minh */
  day: Day
  /** the last entry received on that day */
  seq: number
  hash: string
}

export interface SignedHead extends HeadStatement {
  /** first 16 hex digits of SHA-256 over the public key (SPKI, DER) */
  key_id: string
  signed_at: string
  /** base64url, over `headBytes` */
  signature: string
}

/** The very bytes that are signed: canonical JSON of the statement. */
export const headText = ({ v, producer_id, day, seq, hash }: HeadStatement): string => canonicalJson({ v, producer_id, day, seq, hash })
