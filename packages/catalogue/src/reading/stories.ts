import { now } from "@ocop/certification/modules/certification"
import { PRODUCER_MODULE, type ProducerModuleService } from "@ocop/producer/modules/producer"
import { CATALOGUE_MODULE } from "../modules/catalogue/name"
import type CatalogueModuleService from "../modules/catalogue/service"
import { type Story, storyShelf } from "../rules/telling-stories"
import { inLocale, LOCALES, type Locale, type Text } from "../rules/text"
import { englishOf } from "./english"
import { keptFresh } from "./kept-fresh"
import { placesOf } from "./places"

const KEPT_MS = 20_000

/** The stories of the producers the public may see and of today's communes, in either language. Those of products stand on the products' own pages. */
export const storiesOf = keptFresh(KEPT_MS, async (container) => {
  const [producers, communes, places] = await Promise.all([
    container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducers({ status: "active", story: { $ne: null } }, { take: null, select: ["id", "handle", "name", "story"] }),
    container.resolve<CatalogueModuleService>(CATALOGUE_MODULE).listCommuneProfiles({ story: { $ne: null } }, { take: null }),
    placesOf(container, now()),
  ])
  const english = await englishOf(container, [...producers, ...communes].map(({ id }) => id))
  const told: (Omit<Story, "text"> & { text: Text | null })[] = [
    ...producers.map(({ id, handle, name, story }) => ({ of: "producer" as const, handle, name, text: english.text(id, { story }).story })),
    ...communes.flatMap(({ id, commune_code, commune_valid_from, story }) => {
      const unit = places.unitToday({ code: commune_code, valid_from: commune_valid_from })
      return unit ? [{ of: "commune" as const, handle: unit.slug, name: unit.name, text: english.text(id, { story }).story }] : []
    }),
  ]
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, storyShelf(told.flatMap(({ text, ...story }) => (text ? [{ ...story, text: inLocale(text, locale) ?? "" }] : [])))]),
  ) as Record<Locale, ReturnType<typeof storyShelf>>
})
