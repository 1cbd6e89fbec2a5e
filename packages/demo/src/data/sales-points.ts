import { UNITS } from "./units"
import type { Words } from "./words"

/** handle of the district point, also the name of its stock in `stock` of a variant */
export const DISTRICT_POINT = "diem-ban-ocop-vu-quang"

export interface SalesPointRow {
  handle: string
  name: Words
  kind: "district"
  /** today's commune */
  unit: { code: string; valid_from: string }
  /** without the commune, which is shown with it */
  address: Words
  opening_hours: Words
  pickup: boolean
}

/** Invented. The plan of 22/03/2019 asks for one point of sale in the district town. */
export const SALES_POINTS: SalesPointRow[] = [
  {
    handle: DISTRICT_POINT,
    name: { vi: "Điểm bán OCOP Vũ Quang", en: "Vũ Quang OCOP shop" },
    kind: "district",
    unit: { code: UNITS.thiTran.code, valid_from: "2025-07-01" },
    address: {
      vi: "Khu trung tâm thị trấn Vũ Quang cũ (địa chỉ minh họa)",
      en: "Centre of the former Vũ Quang town (demo address)",
    },
    opening_hours: { vi: "7:30–17:30 hằng ngày", en: "7:30–17:30 every day" },
    pickup: true,
  },
]
