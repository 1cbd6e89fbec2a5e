import type { SaleStop } from "@ocop/certification/http"
import type { ProducerType, Provenance } from "@ocop/producer/http"
import type { Text } from "./text"

/** Today's commune of a product or producer, and the name it is known under. */
export interface CommuneRecord {
  code: string
  name: string
  slug: string
  /** name at the time it is known under, when it differs */
  then: string | null
  /** every name a visitor may type to find it */
  words: string[]
  /** names of all the communes today's was made of */
  formerly: string[]
}

export interface ProducerRecord {
  id: string
  handle: string
  name: string
  type: ProducerType | null
  summary: Text
  story: Text | null
  emblem: string | null
  commune: CommuneRecord
  provenance: Provenance
  source: string | null
}

export interface VariantRecord {
  id: string
  title: Text
  sku: string | null
  weight_g: number | null
  /** VND, tax included; null: not priced */
  price: number | null
  /** capped at 99 */
  available: number
}

/** Everything the public may know of a product, in both languages, but for what the clock decides: its star and whether it is in season. */
export interface ProductRecord {
  id: string
  handle: string
  title: Text
  description: Text
  story: Text | null
  /** paths below the media root */
  pictures: string[]
  group: { code: string; name: Text }
  months: number[]
  season_note: Text | null
  perishable: boolean
  /** what one buys */
  unit: Text | null
  /** shown, not sold: as listed, or because the authority stopped its sale */
  showcase: boolean
  sale_stop: SaleStop | null
  provenance: Provenance
  source: string | null
  commune: CommuneRecord
  producer: ProducerRecord | null
  variants: VariantRecord[]
  label: {
    net_quantity: Text | null
    ingredients: Text | null
    shelf_life_days: number | null
    shelf_life: Text | null
    storage: Text | null
    usage: Text | null
    warnings: Text | null
    origin: Text
    responsible_party: Text | null
    standards: Text | null
  }
  created_at: Date
  updated_at: Date
}
