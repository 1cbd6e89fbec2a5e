import type { MedusaContainer } from "@medusajs/framework/types"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { existsOn } from "@ocop/territory/rules"
import { placesOf } from "./places"

export interface CommuneSlugs {
  /** today's slug of the commune that bears a slug or bore it; undefined: there never was one in this province */
  today(slug: string): string | undefined
  /** name of today's commune of a slug */
  name(slug: string): string | undefined
}

/** Slugs of communes of the shop's own province, of today and of before. */
export async function communeSlugs(container: MedusaContainer, now: Date): Promise<CommuneSlugs> {
  const { units, today } = await placesOf(container, now)
  const { homeProvince } = container.resolve<TerritoryModuleService>(TERRITORY_MODULE)
  const named = (slug: string) =>
    units.named(slug.replaceAll("-", " ")).filter(({ level, province_code }) => level === "commune" && province_code === homeProvince)
  const ofToday = (slug: string) => named(slug).find((unit) => existsOn(unit, today))
  return {
    today: (slug) => (ofToday(slug) ?? named(slug).flatMap((unit) => units.successors(unit, today))[0])?.slug,
    name: (slug) => ofToday(slug)?.name,
  }
}
