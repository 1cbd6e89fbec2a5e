import type { MedusaContainer } from "@medusajs/framework/types"
import { todayInVietnam, type UnitDirectory } from "@ocop/territory/rules"
import type { CommuneThen } from "../http/logbook"
import { now } from "../clock"
import { invalid } from "../refusals"
import { territoryOf } from "./modules"

export interface CommuneKey {
  commune_code: string
  commune_valid_from: string
}

/** The unit a code means: the one of `valid_from`, else today's, else the last that bore it. */
export async function communeKey(container: MedusaContainer, code: string, valid_from?: string): Promise<CommuneKey> {
  const directory = await territoryOf(container).directory()
  const unit = valid_from ? directory.find({ code, valid_from }) : (directory.at(code, todayInVietnam(now())) ?? directory.latest(code))
  if (unit?.level !== "commune") return invalid("Không có xã nào mang mã này. Hãy chọn xã trong danh sách.", "unknown_commune")
  return { commune_code: unit.code, commune_valid_from: unit.valid_from }
}

export function communeThen(directory: UnitDirectory, { commune_code, commune_valid_from }: CommuneKey): CommuneThen {
  const key = { code: commune_code, valid_from: commune_valid_from }
  const unit = directory.find(key)
  const name = unit?.full_name ?? commune_code
  return { ...key, name, today: (unit && directory.successors(unit, todayInVietnam(now()))[0]?.full_name) ?? name }
}
