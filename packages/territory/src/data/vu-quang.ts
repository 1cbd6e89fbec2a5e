import { fold, type Lineage, type Unit } from "../rules"

/** Vũ Quang, Hà Tĩnh, exactly: 12 units, 10 from 01/01/2020, 3 from 01/07/2025. The district was created by NĐ 27/2000/NĐ-CP on 04/08/2000. */
export const VU_QUANG_DISTRICT = "441"
const PROVINCE = { province_code: "42", province_name: "Hà Tĩnh" }
const CREATED = "2000-08-04"
const REARRANGED = "2020-01-01"
const TWO_LEVELS = "2025-07-01"
const NQ_819 = "Nghị quyết 819/NQ-UBTVQH14 ngày 21/11/2019"
const NQ_1665 = "Nghị quyết 1665/NQ-UBTVQH15 ngày 16/06/2025"

const commune = (code: string, name: string, valid_from: string, valid_to: string | null, type = "xã"): Unit => ({
  code,
  valid_from,
  valid_to,
  level: "commune",
  type,
  name,
  full_name: `${type} ${name}`,
  slug: fold(name).replace(/ /g, "-"),
  ...PROVINCE,
  district_code: valid_from === TWO_LEVELS ? null : VU_QUANG_DISTRICT,
  district_name: valid_from === TWO_LEVELS ? null : "huyện Vũ Quang",
  official_code: true,
})

export const VU_QUANG_UNITS: readonly Unit[] = [
  {
    code: VU_QUANG_DISTRICT,
    valid_from: CREATED,
    valid_to: TWO_LEVELS,
    level: "district",
    type: "huyện",
    name: "Vũ Quang",
    full_name: "huyện Vũ Quang",
    slug: "huyen-vu-quang",
    ...PROVINCE,
    district_code: null,
    district_name: null,
    official_code: true,
  },
  commune("18313", "Vũ Quang", CREATED, TWO_LEVELS, "thị trấn"),
  commune("18316", "Ân Phú", CREATED, TWO_LEVELS),
  commune("18319", "Đức Giang", CREATED, TWO_LEVELS),
  commune("18322", "Đức Lĩnh", CREATED, TWO_LEVELS),
  commune("18325", "Sơn Thọ", CREATED, REARRANGED),
  commune("18328", "Đức Hương", CREATED, TWO_LEVELS),
  commune("18331", "Đức Bồng", CREATED, TWO_LEVELS),
  commune("18334", "Đức Liên", CREATED, TWO_LEVELS),
  commune("18337", "Hương Điền", CREATED, REARRANGED),
  commune("18340", "Hương Minh", CREATED, REARRANGED),
  commune("18343", "Hương Thọ", CREATED, REARRANGED),
  commune("18346", "Hương Quang", CREATED, REARRANGED),
  commune("18325", "Thọ Điền", REARRANGED, TWO_LEVELS),
  commune("18340", "Hương Minh", REARRANGED, TWO_LEVELS),
  commune("18343", "Quang Thọ", REARRANGED, TWO_LEVELS),
  commune("18313", "Vũ Quang", TWO_LEVELS, null),
  commune("18322", "Mai Hoa", TWO_LEVELS, null),
  commune("18328", "Thượng Đức", TWO_LEVELS, null),
]

const step = (on: string, legal_basis: string) =>
  (from: [string, string], to: string, kind: Lineage["kind"] = "merge", area_km2: number | null = null): Lineage => ({
    from_code: from[0],
    from_valid_from: from[1],
    to_code: to,
    to_valid_from: on,
    on,
    kind,
    area_km2,
    legal_basis,
  })

const in2020 = step(REARRANGED, NQ_819)
const in2025 = step(TWO_LEVELS, NQ_1665)

export const VU_QUANG_LINEAGE: readonly Lineage[] = [
  in2020(["18325", CREATED], "18325"),
  in2020(["18337", CREATED], "18325"),
  in2020(["18346", CREATED], "18325", "partial_transfer", 121.74),
  in2020(["18343", CREATED], "18343"),
  in2020(["18346", CREATED], "18343"),
  // 9.80 km² of Hương Minh went to Hương Quang, which became part of Quang Thọ the same day.
  in2020(["18340", CREATED], "18343", "partial_transfer", 9.8),
  in2020(["18340", CREATED], "18340", "continuation"),
  in2025(["18313", CREATED], "18313"),
  in2025(["18340", REARRANGED], "18313"),
  in2025(["18343", REARRANGED], "18313"),
  in2025(["18325", REARRANGED], "18313"),
  in2025(["18316", CREATED], "18322"),
  in2025(["18319", CREATED], "18322"),
  in2025(["18322", CREATED], "18322"),
  in2025(["18328", CREATED], "18328"),
  in2025(["18331", CREATED], "18328"),
  in2025(["18334", CREATED], "18328"),
]
