import type { MedusaContainer } from "@medusajs/framework/types"
import { slugOf, type Unit } from "@ocop/territory/rules"
import type { CommuneCard } from "../http"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"
import { madeOf } from "../rules/commune-history"
import type { ProducerRecord } from "../rules/product-record"
import { toPicture } from "../rules/product-view"
import type { Locale, Text } from "../rules/text"
import { productCounts } from "./counts"
import { englishOf } from "./english"
import { loadProducers } from "./load-producers"
import { type Places, placesOf } from "./places"

export interface CommuneRecord {
  unit: Unit
  card: CommuneCard
  story: Text | null
  producers: ProducerRecord[]
}

/** Today's communes this shop has something from or something to tell of, by name. */
export async function loadCommunes(container: MedusaContainer, locale: Locale, now: Date): Promise<{ communes: CommuneRecord[]; places: Places }> {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE)
  const [places, producers, counts, profiles, listings] = await Promise.all([
    placesOf(container, now),
    loadProducers(container, {}, now),
    productCounts(container),
    catalogue.listCommuneProfiles({}, { take: null }),
    catalogue.listProductListings({}, { take: null, select: ["commune_code", "commune_valid_from"] }),
  ])
  const keys = [...profiles, ...listings].map(({ commune_code, commune_valid_from }) => ({ code: commune_code, valid_from: commune_valid_from }))
  const units = new Map(keys.flatMap((key) => places.unitToday(key) ?? []).map((unit) => [unit.slug, unit]))
  const english = await englishOf(container, profiles.map(({ id }) => id))
  const communes = [...units.values()].sort(byName).map((unit): CommuneRecord => {
    const profile = profiles.find((each) => each.commune_code === unit.code && each.commune_valid_from === unit.valid_from)
    const ofCommune = producers.filter(({ commune }) => commune.slug === unit.slug)
    return {
      unit,
      producers: ofCommune,
      story: profile ? english.text(profile.id, { story: profile.story }).story : null,
      card: {
        slug: unit.slug,
        code: unit.code,
        name: unit.name,
        made_of: madeOf(places.units, unit, locale),
        strip: profile?.strip ? toPicture(profile.strip, locale === "vi" ? `Phong cảnh ${unit.full_name}` : `The land of ${unit.name}`) : null,
        product_count: counts.commune.get(unit.slug) ?? 0,
        producer_count: ofCommune.length,
      },
    }
  })
  return { communes, places }
}

const byName = (one: Unit, other: Unit): number => one.name.localeCompare(other.name, "vi")

/** Today's commune a slug of any time leads to, among those given; an old slug names the unit that bore it. */
export function communeBySlug(communes: CommuneRecord[], places: Places, slug: string): { commune: CommuneRecord; moved: boolean } | null {
  const today = communes.find(({ unit }) => unit.slug === slug)
  if (today) return { commune: today, moved: false }
  const commune = communes.find(({ unit }) =>
    places.units.history(unit).some((step) => {
      const from = places.units.find({ code: step.from_code, valid_from: step.from_valid_from })
      return step.kind !== "partial_transfer" && from !== undefined && slugOf(from.name) === slug
    }),
  )
  return commune ? { commune, moved: true } : null
}
