/** What a producer is expected to bring in a fortnight, in whole boxes, jars or bags of one variant. */
export interface Supply {
  producer_id: string
  variant_id: string
  fortnight: number
  quantity: number
}

/** What an outlet is expected to sell in a fortnight. */
export interface Demand {
  outlet_id: string
  variant_id: string
  fortnight: number
  quantity: number
}

/** Who brings it: what the rules look at. */
export interface Source {
  producer_id: string
  variant_id: string
  /** commune today */
  commune_code: string
  /** a star valid through the plan's first day */
  certified: boolean
  /** {@link fortnightsKept} */
  kept_fortnights: number
}

/** Web shop, point, stall or fair. */
export interface Outlet {
  outlet_id: string
  /** null: the web, a fair or a supermarket elsewhere; no commune's minimum counts it */
  commune_code: string | null
  /** a supermarket chain that takes nothing without a star */
  certified_only: boolean
}

/** The rules a plan is made by; a plan keeps those it was made with. */
export interface AllocationRules {
  /** 0…100: this part of what a commune's outlets ask for in a fortnight comes before everything else, wherever goods are there */
  commune_minimum_percent: number
  /** 0…100: this part of a producer's share by harvest is placed before others sell more */
  fair_share_percent: number
  /** goods with a star before goods without */
  certified_first: boolean
}

export interface SupplyProblem {
  supplies: readonly Supply[]
  demands: readonly Demand[]
  sources: readonly Source[]
  outlets: readonly Outlet[]
  rules: AllocationRules
}

/** So much of a producer's goods goes to an outlet in a fortnight. */
export interface AllocationLine {
  producer_id: string
  variant_id: string
  outlet_id: string
  fortnight: number
  quantity: number
}
