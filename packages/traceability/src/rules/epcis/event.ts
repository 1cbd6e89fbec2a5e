/** EPCIS 2.0 in JSON-LD, as much of it as this shop tells and understands. Ids are GS1 Digital Link URIs (CBV 2.0 §8). */
export interface QuantityElement {
  epcClass: string
  quantity: number
  /** UN/CEFACT recommendation 20; none: pieces */
  uom?: "KGM" | "LTR"
}

export type BizStep = "commissioning" | "packing" | "receiving" | "inspecting" | "shipping" | "retail_selling" | "holding" | "destroying" | "cycle_counting" | "returning"
export type Disposition = "active" | "in_progress" | "in_transit" | "sellable_accessible" | "sellable_not_accessible" | "conformant" | "non_conformant" | "retail_sold" | "recalled" | "non_sellable_other" | "destroyed" | "returned"
export type EventType = "ObjectEvent" | "AggregationEvent" | "TransformationEvent" | "TransactionEvent" | "AssociationEvent"

interface Base {
  type: EventType
  eventID: string
  eventTime: string
  recordTime?: string
  eventTimeZoneOffset: string
  bizStep?: BizStep
  disposition?: Disposition
  readPoint?: { id: string }
  bizLocation?: { id: string }
  bizTransactionList?: { type: "po" | "testres"; bizTransaction: string }[]
  [extension: `vq:${string}`]: unknown
}

export interface ObjectEvent extends Base {
  type: "ObjectEvent"
  action: "ADD" | "OBSERVE" | "DELETE"
  epcList?: string[]
  quantityList?: QuantityElement[]
  ilmd?: Record<`vq:${string}`, string | number>
}

export interface AggregationEvent extends Base {
  type: "AggregationEvent"
  action: "ADD" | "OBSERVE" | "DELETE"
  parentID: string
  childQuantityList: QuantityElement[]
}

export interface TransformationEvent extends Base {
  type: "TransformationEvent"
  inputQuantityList: QuantityElement[]
  outputQuantityList: QuantityElement[]
  transformationID: string
}

export type EpcisEvent = ObjectEvent | AggregationEvent | TransformationEvent

export const EPCIS_CONTEXT = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"

/** What our own words (`vq:plot`) mean is read under this address. */
export const contextOf = (origin: string): [string, { vq: string }] => [EPCIS_CONTEXT, { vq: `${origin}/epcis/vq#` }]

export interface EpcisDocument {
  "@context": [string, { vq: string }]
  type: "EPCISDocument"
  schemaVersion: "2.0"
  creationDate: string
  epcisBody: { eventList: unknown[] }
}

export const epcisDocument = (origin: string, eventList: unknown[], at: Date): EpcisDocument => ({
  "@context": contextOf(origin),
  type: "EPCISDocument",
  schemaVersion: "2.0",
  creationDate: at.toISOString(),
  epcisBody: { eventList },
})

/** The answer to a query, as the standard's REST binding wants it. */
export const epcisQueryDocument = (origin: string, eventList: unknown[], at: Date) => ({
  "@context": contextOf(origin),
  type: "EPCISQueryDocument" as const,
  schemaVersion: "2.0" as const,
  creationDate: at.toISOString(),
  epcisBody: { queryResults: { queryName: "SimpleEventQuery", resultsBody: { eventList } } },
})
