import { createHash } from "node:crypto"

export const sha256 = (bytes: Buffer | string): string => createHash("sha256").update(bytes).digest("hex")

/** One hash over the forms and every paper in order: whoever holds the files can check that nothing was exchanged. */
export function setHash(set: { registration: object; report: object; papers: readonly { evidence_id: string; content_hash: string }[] }): string {
  return sha256(canonical({ registration: set.registration, report: set.report, papers: set.papers.map(({ evidence_id, content_hash }) => [evidence_id, content_hash]) }))
}

/** JSON with sorted keys: a database may give them back in another order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null)
  return `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`
}
