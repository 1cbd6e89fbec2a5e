import type { LabelledQuery, Wanted } from "./labelled-queries"
import { manyFacts } from "./many-products"
import { PRODUCTS } from "./products"

/** Kinds of the demo catalogue's own rows, so that they count when they are what was meant. */
const KIND_OF: Record<string, string> = {
  "cam-bu-huong-dien": "cam-bu", "mang-kho-huong-quang": "mang-kho", "cam-chanh-vietgap-hop-5-kg": "cam-chanh", "cam-v2": "cam-v2", "gio-me-500-g": "gio-me",
  "hop-qua-mat-ong-3-vi": "hop-qua", buoi: "buoi", "tra-tui-loc-thao-moc": "tra-gung", "tour-ho-ngan-truoi-1-ngay": "tour",
  "cam-thuong-bong": "cam-chanh", "cam-huan-tam": "cam-chanh", "cam-khe-son": "cam-chanh", "cam-bao-le": "cam-chanh", "hong-binh-du": "hong",
  "mat-ong-nguyen-chat-son-tho": "mat-ong", "mat-ong-huong-rung": "mat-ong", "mat-mia-nhan-duc": "mat-mia", "che-thanh-hoc": "che-xanh", "dau-lac-hai-loi": "dau-lac",
  "tinh-bot-nghe-hai-loi": "tinh-bot-nghe", "mat-ong-vu-quang-huong-minh": "mat-ong", "ruou-nep-ngoc-que": "ruou-nep", "mat-ong-vu-quang-duc-linh": "mat-ong",
  "cu-do-xuan-luong": "cu-do", "mat-ong-an-phu": "mat-ong", "mat-ong-hoa-thi": "mat-ong",
}

interface Judged {
  handle: string
  kind: string
  sort: string | null
  brand: string | null
  communes: string[]
  producer: string | null
  /** null: told by the shop's own decisions, so neither right nor wrong */
  starred: boolean | null
  price: number | null
  months: number[]
}

export interface Verdict {
  query: LabelledQuery
  /** how many of the first five are what was meant, of as many as there could be */
  recall: number
  /** one by the rank of the first that is; 0: none among the first ten */
  reciprocal: number
}

const AT = 5
const FARTHEST = 10

/** Facts of every product of a catalogue filled up to `count`, by handle. */
export function catalogueFacts(count: number): Map<string, Judged> {
  const own = PRODUCTS.map(({ handle, producer, unit, variants, months }): Judged => ({
    handle, producer, months, kind: KIND_OF[handle] ?? handle, sort: null, brand: null, communes: [unit.name, unit.today], starred: null, price: variants[0]?.price ?? null,
  }))
  const many = Array.from({ length: count - PRODUCTS.length }, (_, index): Judged => {
    const { handle, kind, sort, brand, unit, producer, starred, price } = manyFacts(index)
    return { handle, kind: kind.key, sort: sort.vi, brand, communes: [unit.name, unit.today], producer, starred, price, months: kind.months }
  })
  return new Map([...own, ...many].map((facts) => [facts.handle, facts]))
}

const isWanted = (facts: Judged, { kind, sort, brand, commune, producer, starred, min, max, month }: Wanted): boolean =>
  (kind === undefined || [kind].flat().includes(facts.kind)) &&
  (sort === undefined || facts.sort === sort) &&
  (brand === undefined || facts.brand === brand) &&
  (commune === undefined || facts.communes.includes(commune)) &&
  (producer === undefined || facts.producer === producer) &&
  (starred === undefined || facts.starred === null || facts.starred === starred) &&
  (min === undefined || (facts.price !== null && facts.price >= min)) &&
  (max === undefined || (facts.price !== null && facts.price <= max)) &&
  (month === undefined || facts.months.includes(month))

/** How good an answer is. Throws where a label fits nothing: it would never be found. */
export function judge(query: LabelledQuery, found: string[], facts: Map<string, Judged>): Verdict {
  const wanted = [...facts.values()].filter((each) => isWanted(each, query.wanted)).length
  if (wanted === 0) throw new Error(`Nothing in the catalogue is what "${query.q}" is labelled with`)
  const right = found.slice(0, FARTHEST).map((handle) => {
    const known = facts.get(handle)
    return known !== undefined && isWanted(known, query.wanted)
  })
  const first = right.indexOf(true)
  return { query, recall: right.slice(0, AT).filter(Boolean).length / Math.min(AT, wanted), reciprocal: first < 0 ? 0 : 1 / (first + 1) }
}
