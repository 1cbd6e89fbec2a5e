import { hasCheckDigit } from "./check-digit"
import { toGtin14 } from "./gtin"

/**
 * GS1 Digital Link URI syntax 1.6, uncompressed: what is named by a key, made narrower by its qualifiers in their one order, with
 * what else is known in the query. https://HOST/01/<gtin14>/22/<variant>/10/<lot>/21/<serial>?17=<yymmdd>
 */
export interface DigitalLink {
  key: { ai: string; value: string }
  /** Application Identifier → value, in the order of the path */
  qualifiers: Record<string, string>
  /** data attributes of the query with a numeric key, "17" → "271201" */
  attributes: Record<string, string>
  /** everything else of the query, `linkType` among it */
  query: Record<string, string>
}

/** Keys that may begin a path, each with the qualifiers that may follow, in this order (§4.8 to 4.9 of the standard). */
const QUALIFIERS: Record<string, readonly string[]> = {
  "00": [],
  "01": ["22", "10", "21"],
  "253": [],
  "255": [],
  "401": [],
  "402": [],
  "410": [],
  "411": [],
  "412": [],
  "413": [],
  "414": ["254"],
  "415": ["8020"],
  "416": [],
  "417": ["7040"],
  "8003": [],
  "8004": ["7040"],
  "8006": ["22", "10", "21"],
  "8010": ["8011"],
  "8013": [],
  "8017": ["8019"],
  "8018": ["8019"],
}

/** Keys of digits only that end in a check digit, with their lengths. */
const DIGITS: Record<string, number> = { "00": 18, "402": 17, "410": 13, "411": 13, "412": 13, "413": 13, "414": 13, "415": 13, "416": 13, "417": 13, "8017": 18, "8018": 18 }

/** Letters of GS1's set 82, §7.11: what a lot, serial or variant may hold by the standard. */
const SET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/
const MOST_LETTERS: Record<string, number> = { "22": 20, "10": 20, "21": 20 }

/**
 * Why a value may not stand for this Application Identifier; null where it may. A lot with a letter outside the standard's set is
 * still read (somebody has printed it) but not printed by us; "." and ".." mean something else in an address.
 */
export function whyNotInLink(ai: string, value: string): "empty" | "too_long" | "letters" | null {
  if (value === "") return "empty"
  if (value.length > (MOST_LETTERS[ai] ?? 90)) return "too_long"
  return SET_82.test(value) && !/^\.{1,2}$/.test(value) ? null : "letters"
}

/**
 * Reads a Digital Link of any host and any path before the key. Null where it is none: unknown key, wrong check digit, qualifiers
 * in another order than the standard's, a value that is empty or cannot be decoded. A GTIN of 8, 12 or 13 digits is taken, too, as
 * older codes have it.
 */
export function readDigitalLink(text: string): DigitalLink | null {
  const url = toUrl(text)
  if (!url) return null
  const parts = url.pathname.split("/").slice(1)
  if (parts.at(-1) === "") parts.pop()
  // The key is the first that reads as one from there to the end: what stands before it is the resolver's own path.
  for (let start = 0; start + 1 < parts.length; start++) {
    const read = readPath(parts.slice(start))
    if (read) return { ...read, ...readQuery(url.searchParams) }
  }
  return null
}

function readPath(parts: string[]): Pick<DigitalLink, "key" | "qualifiers"> | null {
  if (parts.length % 2 !== 0) return null
  const pairs: [string, string][] = []
  for (let index = 0; index < parts.length; index += 2) {
    const value = decode(parts[index + 1]!)
    if (!value) return null
    pairs.push([parts[index]!, value])
  }
  const [[ai, raw], ...rest] = pairs as [[string, string], ...[string, string][]]
  const order = QUALIFIERS[ai]
  const value = order && normaliseKey(ai, raw)
  if (!order || !value) return null
  const places = rest.map(([each]) => order.indexOf(each))
  if (places.some((place, index) => place <= (index === 0 ? -1 : places[index - 1]!))) return null
  return { key: { ai, value }, qualifiers: Object.fromEntries(rest) }
}

function normaliseKey(ai: string, value: string): string | null {
  if (ai === "01") return /^\d+$/.test(value) ? toGtin14(value) : null
  const length = DIGITS[ai]
  return length === undefined || (value.length === length && hasCheckDigit(value)) ? value : null
}

function readQuery(params: URLSearchParams): Pick<DigitalLink, "attributes" | "query"> {
  const all = [...params]
  const numeric = ([name]: [string, string]) => /^\d{2,4}$/.test(name)
  return { attributes: Object.fromEntries(all.filter(numeric)), query: Object.fromEntries(all.filter((each) => !numeric(each))) }
}

function toUrl(text: string): URL | null {
  try {
    const url = new URL(text.trim())
    return url.protocol === "https:" || url.protocol === "http:" ? url : null
  } catch {
    return null
  }
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

export interface BuildDigitalLink {
  key: DigitalLink["key"]
  qualifiers?: Record<string, string | null | undefined>
  attributes?: Record<string, string>
}

/** Path and query of a Digital Link, qualifiers in their order, every value percent-encoded: "/01/02000000000015/10/A%2F1". */
export function digitalLinkPath({ key, qualifiers = {}, attributes = {} }: BuildDigitalLink): string {
  const order = QUALIFIERS[key.ai]
  const value = order && normaliseKey(key.ai, key.value)
  if (!order || !value) throw new RangeError(`No Digital Link begins with (${key.ai}) ${key.value}`)
  const stranger = Object.keys(qualifiers).find((ai) => !order.includes(ai))
  if (stranger) throw new RangeError(`(${stranger}) does not qualify (${key.ai})`)
  const path = [[key.ai, value], ...order.flatMap((ai) => (qualifiers[ai] ? [[ai, qualifiers[ai]]] : []))].map(([ai, each]) => `/${ai}/${encode(each!)}`).join("")
  const query = Object.entries(attributes).map(([ai, each]) => `${ai}=${encode(each)}`).join("&")
  return query ? `${path}?${query}` : path
}

export const digitalLink = (origin: string, link: BuildDigitalLink): string => origin.replace(/\/$/, "") + digitalLinkPath(link)

/** RFC 3986: what is not unreserved is written as its bytes in UTF-8. `encodeURIComponent` leaves !'()* as they are. */
const encode = (value: string): string => encodeURIComponent(value).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

/** The lot of a product, or the product, or one box, as this shop prints and reads it. */
export interface TraceKey {
  /** 14 digits */
  gtin: string
  lot: string | null
  serial: string | null
}

export const tracePath = ({ gtin, lot, serial }: { gtin: string; lot?: string | null; serial?: string | null }): string =>
  digitalLinkPath({ key: { ai: "01", value: gtin }, qualifiers: { "10": lot, "21": serial } })

/** What of a Digital Link this shop can look up; null for a link to something else. */
export function toTraceKey(link: DigitalLink | null): TraceKey | null {
  return link?.key.ai === "01" ? { gtin: link.key.value, lot: link.qualifiers["10"] ?? null, serial: link.qualifiers["21"] ?? null } : null
}
