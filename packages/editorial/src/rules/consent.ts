import { createHmac } from "node:crypto"

export interface ConsentLike {
  id: string
  action: "given" | "withdrawn" | "voided"
  about: string | null
}

/** The consents that stand: given, and not withdrawn or voided by a later entry. */
export function standingConsents<Entry extends ConsentLike>(entries: readonly Entry[]): Entry[] {
  const ended = new Set(entries.flatMap(({ action, about }) => (action !== "given" && about ? [about] : [])))
  return entries.filter(({ action, id }) => action === "given" && !ended.has(id))
}

/** Keyed hash of an E.164 number: without the key nobody can try all numbers against it. */
export const phoneHash = (phone: string, key: string): string => createHmac("sha256", key).update(`ocop-consent ${phone}`).digest("hex")
