import type { Language } from "@ocop/office"
import type { PlaceChange } from "../../http/logbook"
import { GROWING_AREA_STATUS_NAMES, type GrowingAreaStatus } from "../../rules/logbook/growing-area"
import { isUnit, unitName } from "../../rules/logbook/units"
import { words } from "./logbook-words"

/** Codes and ids say nothing to a reader: of these only that they changed. */
const BY_ITSELF = new Set(["growing_area_id", "commune_code"])
/** Say the same as the field beside them. */
const WITH_ANOTHER = new Set(["commune_valid_from", "area_m2"])

/** "Tên: L01 → Lô suối · Tình trạng: Đang xin mã → Đã cấp mã" */
export function changeText(changed: PlaceChange["changed"], language: Language): string {
  const { fields } = words[language]
  const value = (field: string, given: unknown): string => {
    if (given === null || given === undefined || given === "") return "–"
    if (field === "status") return GROWING_AREA_STATUS_NAMES[given as GrowingAreaStatus]?.[language] ?? String(given)
    if (field === "closed_on") return String(given).split("-").reverse().join("/")
    if (field === "area_unit" && isUnit(given)) return unitName(given, language)
    return typeof given === "number" ? given.toLocaleString(language === "vi" ? "vi-VN" : "en-GB", { useGrouping: field !== "planted_year" }) : String(given)
  }
  return Object.entries(changed)
    .filter(([field]) => !WITH_ANOTHER.has(field))
    .map(([field, { from, to }]) => `${fields[field] ?? field}${BY_ITSELF.has(field) ? "" : `: ${value(field, from)} → ${value(field, to)}`}`)
    .join(" · ")
}
