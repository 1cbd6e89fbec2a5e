import type { DemoInput } from "./lots"

/** Days are counted from the day of seeding: −190 is a hundred and ninety days before it. */
interface Supply {
  day: number
  producer: string
  sku: string
  title: string
  input: DemoInput
  units: number
  /** grams in one */
  per_unit: number
}

const leaves = (quantity: number, supplier_lot: string): DemoInput => ({ title: "Cỏ ngọt, cúc, gừng khô", quantity, uom: "g", supplier: "Hộ trồng cây thuốc (minh họa)", supplier_lot })
const shoots = (quantity: number, supplier_lot: string): DemoInput => ({ title: "Măng tươi", quantity, uom: "g", supplier: "Bà con xã Hương Quang (minh họa)", supplier_lot })

/**
 * The stall at the boat landing. Invented: it did well a year ago, then its keeper came less and less, the last delivery was in spring,
 * and nothing has lain there for a month. What the office's page on the health of points is for.
 */
export const FADING_POINT = {
  handle: "diem-ban-xa-vu-quang",
  opened: -434,
  supplies: [
    { day: -430, producer: "htx-duoc-lieu", sku: "VQ-TRA-20", title: "Trà thảo mộc", input: leaves(1_700, "MH-CT-25"), units: 38, per_unit: 40 },
    { day: -430, producer: "tht-lam-san-huong-quang", sku: "VQ-MANGKHO-500G", title: "Măng khô", input: shoots(147_000, "MH-MT-25"), units: 28, per_unit: 500 },
    { day: -190, producer: "htx-duoc-lieu", sku: "VQ-TRA-20", title: "Trà thảo mộc", input: leaves(900, "MH-CT-26"), units: 20, per_unit: 40 },
    { day: -190, producer: "tht-lam-san-huong-quang", sku: "VQ-MANGKHO-500G", title: "Măng khô", input: shoots(79_000, "MH-MT-26"), units: 13, per_unit: 500 },
  ] satisfies Supply[],
  /** Boxes sold on each day its till was opened, by the week that ends so many weeks before today. All of what was supplied. */
  sold: [
    ...[60, 59, 58, 57, 56, 55, 54, 53].map((week) => ({ week, days: [2, 1, 2] })),
    ...[51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29, 27].map((week) => ({ week, days: [2] })),
    ...[25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8].map((week, index) => ({ week, days: [index < 3 ? 3 : index < 9 ? 2 : 1] })),
    ...[7, 6, 5].map((week) => ({ week, days: [1] })),
  ],
}
