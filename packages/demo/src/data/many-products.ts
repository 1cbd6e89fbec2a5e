import { slugOf } from "@ocop/territory/rules"
import { DEMO_PRODUCTS } from "./demo-products"
import { BRANDS, type Kind, KINDS } from "./many-kinds"
import { type ProductRow } from "./product-row"
import { placeOf, UNITS, type UnitThen } from "./units"
import type { Words } from "./words"

/** Steps that share no factor with one another, so that price, pack, stock and place spread over everything. */
const PRICE_STEPS = [0.6, 0.75, 0.9, 1, 1.1, 1.25, 1.45, 1.7]
const STOCK_STEPS = [0, 3, 12, 40, 75, 120, 200]
const PACKS: { times: number; unit: Words; weight_g: number }[] = [
  { times: 1, unit: { vi: "gói 500 g", en: "500 g pack" }, weight_g: 600 },
  { times: 1.9, unit: { vi: "túi 1 kg", en: "1 kg bag" }, weight_g: 1_100 },
  { times: 5.5, unit: { vi: "thùng 3 kg", en: "3 kg box" }, weight_g: 3_300 },
]
const PLACES = Object.values(UNITS)

/** What is true of an invented product, whatever its texts say. */
export interface ManyFacts {
  handle: string
  kind: Kind
  sort: Words
  brand: string
  unit: UnitThen
  producer: string
  price: number
  starred: boolean
  /** the demo row whose picture, producer and places of stock it shares */
  template: ProductRow
}

/** The `index`-th invented product of a large catalogue. No two are named alike; the same every time. */
export function manyFacts(index: number): ManyFacts {
  const kind = KINDS[index % KINDS.length]!
  const round = Math.floor(index / KINDS.length)
  const sort = kind.sorts[round % kind.sorts.length]!
  const brand = BRANDS[Math.floor(round / kind.sorts.length + index) % BRANDS.length]!
  const pack = PACKS[Math.floor(round / (kind.sorts.length * BRANDS.length)) % PACKS.length]!
  const template = DEMO_PRODUCTS[(index * 5 + round) % DEMO_PRODUCTS.length]!
  const price = Math.max(1, Math.round((kind.price * pack.times * PRICE_STEPS[(index * 3 + round) % PRICE_STEPS.length]!) / 1_000)) * 1_000
  return {
    handle: slugOf(`${kind.name.vi} ${sort.vi} ${brand} ${index + 1}`),
    kind,
    sort,
    brand,
    unit: PLACES[(index * 7 + round * 3) % PLACES.length]!,
    producer: template.producer!,
    price,
    starred: index % 3 === 0,
    template,
  }
}

export function manyProduct(index: number): ProductRow {
  const { handle, kind, sort, brand, unit, price, template } = manyFacts(index)
  const round = Math.floor(index / KINDS.length)
  const pack = PACKS[Math.floor(round / (kind.sorts.length * BRANDS.length)) % PACKS.length]!
  const title = { vi: `${kind.name.vi} ${sort.vi} ${brand}`, en: `${brand} ${sort.en} ${kind.name.en}` }
  const place = placeOf(unit)
  const [variant] = template.variants
  const stock = STOCK_STEPS[index % STOCK_STEPS.length]!
  return {
    ...template,
    row: 0,
    handle,
    title,
    unit,
    group: kind.group,
    months: kind.months,
    season_note: null,
    description: { vi: `${title.vi}, làm ở ${place.vi}. Dữ liệu để đo.`, en: `${title.en}, from ${place.en}. Made up for measuring.` },
    story: null,
    label: { ...template.label, net_quantity: pack.unit, ingredients: kind.name, usage: null, warnings: null, storage: null, origin: place },
    variants: [{ ...variant!, sku: `MANY-${index + 1}`, unit: pack.unit, price, weight_g: pack.weight_g, stock: Object.fromEntries(Object.keys(variant!.stock).map((at) => [at, stock])) }],
  }
}
