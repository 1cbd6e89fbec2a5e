import type { ProducerType, Provenance } from "@ocop/producer/http"
import type { ProducerRecord } from "../rules/product-record"
import type { English } from "./english"
import type { Places } from "./places"

export interface ProducerRow {
  id: string
  handle: string
  name: string
  type: ProducerType | null
  commune_code: string
  commune_valid_from: string
  summary: string
  story: string | null
  emblem: string | null
  provenance: Provenance
  source: string | null
  status: "active" | "suspended"
}

export function toProducerRecord(row: ProducerRow, places: Places, english: English): ProducerRecord {
  const { summary, story } = english.text(row.id, { summary: row.summary, story: row.story })
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    type: row.type,
    summary: summary!,
    story,
    emblem: row.emblem,
    commune: places.commune({ code: row.commune_code, valid_from: row.commune_valid_from }),
    provenance: row.provenance,
    source: row.source,
  }
}
