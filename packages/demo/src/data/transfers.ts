import { DISTRICT_POINT } from "./sales-points"

export interface DemoTransfer {
  /** handle of the maker that sends */
  producer: string
  /** handle of the point that receives */
  point: string
  goods: { sku: string; quantity: number }[]
  /** what the receiver found short, and why */
  short?: { sku: string; by: number; difference: "astray" | "left_behind"; reason: string }
  /** still on the road: nobody has counted yet */
  on_the_road?: true
}

/** How goods came to the points, beyond what a variant's own `stock` says of the shared one. What supermarkets took over the weeks stands in `stalls.ts`. */
export const DEMO_TRANSFERS: DemoTransfer[] = [
  { producer: "tht-lam-san-huong-quang", point: "diem-ban-xa-mai-hoa", goods: [{ sku: "VQ-MANGKHO-500G", quantity: 12 }] },
  { producer: "htx-ong-rung", point: "diem-ban-xa-mai-hoa", goods: [{ sku: "VQ-MATONG-3VI", quantity: 6 }] },
  {
    producer: "htx-cam-son-tho",
    point: "diem-ban-xa-thuong-duc",
    goods: [{ sku: "VQ-CAMCHANH-5KG", quantity: 24 }],
    short: { sku: "VQ-CAMCHANH-5KG", by: 2, difference: "astray", reason: "Hai hộp dập khi xe qua ngầm, đã chụp ảnh (minh họa)" },
  },
  { producer: "htx-cam-son-tho", point: "gian-sieu-thi-ha-tinh", goods: [{ sku: "VQ-CAMCHANH-5KG", quantity: 40 }] },
  { producer: "htx-cam-son-tho", point: DISTRICT_POINT, goods: [{ sku: "VQ-CAMCHANH-5KG", quantity: 20 }], on_the_road: true },
]
