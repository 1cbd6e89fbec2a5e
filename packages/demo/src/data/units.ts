import { type Words } from "./words"

/** A unit as the State keyed it: codes are reused, so the day it began belongs to the key. */
export interface UnitKey {
  code: string
  valid_from: string
}

/** A unit of Vũ Quang at the time a product or producer is known under, and the commune it lies in today (`domain.md` §5). */
export interface UnitThen extends UnitKey {
  name: string
  full_name: string
  today: string
}

/** Vũ Quang district was created on this day (NĐ 27/2000/NĐ-CP). */
const DISTRICT_CREATED = "2000-08-04"
/** NQ 819/NQ-UBTVQH14 took effect. */
const MERGED_2020 = "2020-01-01"

const unit = (code: string, valid_from: string, name: string, today: string): UnitThen => ({
  code,
  valid_from,
  name,
  full_name: code === "18313" ? `thị trấn ${name}` : `xã ${name}`,
  today,
})

export const UNITS = {
  thiTran: unit("18313", DISTRICT_CREATED, "Vũ Quang", "Vũ Quang"),
  anPhu: unit("18316", DISTRICT_CREATED, "Ân Phú", "Mai Hoa"),
  ducGiang: unit("18319", DISTRICT_CREATED, "Đức Giang", "Mai Hoa"),
  ducLinh: unit("18322", DISTRICT_CREATED, "Đức Lĩnh", "Mai Hoa"),
  sonTho: unit("18325", DISTRICT_CREATED, "Sơn Thọ", "Vũ Quang"),
  thoDien: unit("18325", MERGED_2020, "Thọ Điền", "Vũ Quang"),
  ducHuong: unit("18328", DISTRICT_CREATED, "Đức Hương", "Thượng Đức"),
  ducBong: unit("18331", DISTRICT_CREATED, "Đức Bồng", "Thượng Đức"),
  ducLien: unit("18334", DISTRICT_CREATED, "Đức Liên", "Thượng Đức"),
  huongDien: unit("18337", DISTRICT_CREATED, "Hương Điền", "Vũ Quang"),
  huongMinh: unit("18340", MERGED_2020, "Hương Minh", "Vũ Quang"),
  huongTho: unit("18343", DISTRICT_CREATED, "Hương Thọ", "Vũ Quang"),
  quangTho: unit("18343", MERGED_2020, "Quang Thọ", "Vũ Quang"),
  huongQuang: unit("18346", DISTRICT_CREATED, "Hương Quang", "Vũ Quang"),
} as const

/** "xã Đức Bồng (nay thuộc xã Thượng Đức), tỉnh Hà Tĩnh" */
export const placeOf = (unit: UnitThen): Words => {
  if (unit.name === unit.today) {
    return { vi: `${unit.full_name} (nay là xã ${unit.today}), tỉnh Hà Tĩnh`, en: `${unit.name} town (now ${unit.today} commune), Hà Tĩnh` }
  }
  return { vi: `${unit.full_name} (nay thuộc xã ${unit.today}), tỉnh Hà Tĩnh`, en: `${unit.name} (now part of ${unit.today} commune), Hà Tĩnh` }
}
