import { createHash } from "node:crypto"

export type Locale = "vi" | "en"

export interface PolicySection {
  id: string
  heading: string
  paragraphs: string[]
}

export interface PolicyBody {
  title: string
  summary: string
  sections: PolicySection[]
}

/** One version of one page, in both languages. */
export interface Policy {
  slug: string
  version: string
  /** first day it applies, `YYYY-MM-DD` */
  effective_on: string
  position: number
  body: Record<Locale, PolicyBody>
}

/** SHA-256 (hex) of what the reader reads: order of keys and of storage make no difference. */
export function textHash({ slug, version, effective_on, body }: Policy): string {
  const page = ({ title, summary, sections }: PolicyBody) => [title, summary, ...sections.flatMap(({ id, heading, paragraphs }) => [id, heading, ...paragraphs])]
  const text = [slug, version, effective_on, ...page(body.vi), ...page(body.en)].map((line) => line.normalize("NFC"))
  return createHash("sha256").update(JSON.stringify(text)).digest("hex")
}

/** The version of each page that applies on a day, in the order of the list. */
export function policiesOn<Version extends Pick<Policy, "slug" | "version" | "effective_on" | "position">>(versions: readonly Version[], on: string): Version[] {
  const current = new Map<string, Version>()
  for (const version of versions) {
    if (version.effective_on > on) continue
    const known = current.get(version.slug)
    if (!known || isLater(version, known)) current.set(version.slug, version)
  }
  return [...current.values()].sort((a, b) => a.position - b.position || a.slug.localeCompare(b.slug))
}

/** Versions are `YYYY-MM-DD` or `YYYY-MM-DD.n`: the later text of one day wins. */
const isLater = (a: { effective_on: string; version: string }, b: { effective_on: string; version: string }): boolean =>
  a.effective_on === b.effective_on ? a.version.localeCompare(b.version, "en", { numeric: true }) > 0 : a.effective_on > b.effective_on
