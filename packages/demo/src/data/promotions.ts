/** Invented. */
export interface PromotionRow {
  code: string
  /** shown beside the discount */
  label: string
  percent: number
  /** handles of the goods it is for */
  products: string[]
  starts_at: string
  ends_at: string
  /** how often it may be used in all */
  limit: number
}

export const PROMOTIONS: PromotionRow[] = [
  {
    code: "CAMDAUMUA",
    label: "Cam đầu mùa: giảm 10% cam chanh",
    percent: 10,
    products: ["cam-chanh-vietgap-hop-5-kg"],
    starts_at: "2026-11-01T00:00:00+07:00",
    ends_at: "2027-01-01T00:00:00+07:00",
    limit: 500,
  },
]
