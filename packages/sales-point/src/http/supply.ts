import type { AllocationRules, BalanceRow, Objection, Standing } from "../rules/supply"

export type SupplyPlanStatus = "draft" | "accepted" | "dropped"

export interface SupplyPlanSummary {
  id: string
  title: string
  /** first of 364 days, `YYYY-MM-DD` */
  starts: string
  status: SupplyPlanStatus
  made_by: string
  made_at: string
  settled_by: string | null
  settled_at: string | null
  reason: string | null
  /** boxes, jars and bags placed */
  allocated: number
}

/** GET /admin/ocop/supply-plans?q&status&order&limit&offset: newest first */
export interface SupplyPlanListResponse {
  supply_plans: SupplyPlanSummary[]
  count: number
  limit: number
  offset: number
}

export interface ObjectionView {
  kind: Objection["kind"]
  /** the plan cannot be accepted with it */
  forbids: boolean
  variant_id: string
  fortnight: number | null
  /** a sentence that says what to do, in Vietnamese and English */
  text: { vi: string; en: string }
}

/** What an accepted plan sends to sales points in a fortnight. */
export interface PlannedFortnight {
  /** 0…25 */
  fortnight: number
  lines: number
  boxes: number
  /** lines that are in no transfer yet */
  open: number
  /** transfers they became: as many as a page shows, and how many there are */
  transfers: { id: string; producer: string; outlet: string }[]
  transfers_count: number
}

/** GET /admin/ocop/supply-plans/{id} and every POST below it; 201 on POST /admin/ocop/supply-plans, which asks the optimiser. Its products stand in a list of their own. */
export interface SupplyPlanResponse {
  supply_plan: SupplyPlanSummary & {
    rules: AllocationRules
    /** first and last day of the 26 fortnights */
    fortnights: { first: string; last: string }[]
    /** over all products and the whole year */
    standing: Standing
    /** the first of those that `standing` counts, hard ones before the others */
    objections: ObjectionView[]
    /** of an accepted plan, by fortnight; else empty */
    planned: PlannedFortnight[]
  }
}

export type PlanProductState = "must_mend" | "to_weigh" | "short" | "surplus"

/** One product and size of a plan. */
export interface SupplyPlanProductSummary extends Standing {
  /** of the variant */
  id: string
  title: string
  /** boxes per fortnight, 26 of them */
  year: { harvested: number[]; asked: number[] }
}

/** GET /admin/ocop/supply-plans/{id}/products?q&state&order&limit&offset */
export interface SupplyPlanProductListResponse {
  supply_plan_products: SupplyPlanProductSummary[]
  count: number
  limit: number
  offset: number
}

export interface SupplyPlanLineView {
  producer_id: string
  outlet_id: string
  fortnight: number
  quantity: number
  /** set by the office, not by the optimiser */
  by_hand: boolean
  /** the transfer it became */
  transfer_id: string | null
}

/** GET /admin/ocop/supply-plans/{id}/products/{variant_id} */
export interface SupplyPlanProductResponse {
  supply_plan: SupplyPlanSummary & { fortnights: { first: string; last: string }[] }
  supply_plan_product: Standing & {
    id: string
    title: string
    producers: { id: string; name: string; harvest: number }[]
    outlets: { id: string; name: string; commune: string | null; certified_only: boolean }[]
    balance: BalanceRow[]
    lines: SupplyPlanLineView[]
    objections: ObjectionView[]
  }
}

/** 201 on POST /admin/ocop/supply-plans/{id}/transfers: one a producer and point, of the lots that are there */
export interface SupplyTransfersResponse extends SupplyPlanResponse {
  drafted: number
  /** what waits for goods, as sentences */
  missing: string[]
}

export type WishReason = "contract" | "fair" | "preorder" | "estimate"

export interface SupplyWishView {
  id: string
  outlet_id: string
  outlet_name: string
  variant_id: string
  variant_title: string
  first_day: string
  last_day: string
  quantity: number
  because: WishReason
  note: string | null
  added_by: string
  withdrawn: { at: string; by: string } | null
}

/** GET /admin/ocop/supply-wishes?q&limit&offset: those that are not over, the nearest first; 201 on POST with the first page */
export interface SupplyWishListResponse {
  supply_wishes: SupplyWishView[]
  /** what one can wish for, and where */
  variants: { id: string; title: string }[]
  outlets: { id: string; name: string }[]
  count: number
  limit: number
  offset: number
}

/** GET /producer/supply-statements?year&q&limit&offset; POST says one anew and answers with the first page */
export interface SupplyStatementListResponse {
  year: number
  supply_statements: {
    variant_id: string
    /** "Cam bù Vũ Quang · Hộp 5 kg" */
    title: string
    /** months of its season, 1–12 */
    months: number[]
    /** boxes put on sale in the year before, as far as the shop knows */
    last_year: number
    /** null: nothing said yet */
    quantity: number | null
    said_by: string | null
    said_at: string | null
  }[]
  count: number
  limit: number
  offset: number
}
