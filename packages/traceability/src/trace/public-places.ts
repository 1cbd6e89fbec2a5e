import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { CommuneThenNow } from "@ocop/catalogue/http"
import type { Places } from "@ocop/catalogue/reading/places"
import { standingsOf } from "../logbook/area-checks"
import { logbookOf } from "../logbook/modules"
import type { AreaStanding } from "../rules/logbook"
import { digitalLinkPath } from "../rules/identifiers"
import { labelsOf } from "./labels"

/** A place as the public may know it: named, numbered, and no closer than its commune. */
export interface PublicPlace {
  id: string
  of: "plot" | "apiary" | "house"
  name: string
  area_code: string | null
  /** the office held the number against the register of the State; null: it is the maker's word */
  area_checked_at: string | null
  gln: string
  path: string
  commune: CommuneThenNow
}

interface ReadPublicPlaces {
  plot_ids: readonly string[]
  apiary_ids: readonly string[]
  stock_location_ids: readonly string[]
  /** the maker's own house: where goods are worked on and packed */
  producer: { id: string; name: string; commune: CommuneThenNow }
  places: Places
}

/** Plots, apiaries, stores and the maker's house, by id. A store is named by what Medusa calls it; its street stays where it is. */
export async function readPublicPlaces(container: MedusaContainer, { plot_ids, apiary_ids, stock_location_ids, producer, places }: ReadPublicPlaces): Promise<Map<string, PublicPlace>> {
  const logbook = logbookOf(container)
  const [plots, apiaries, stores] = await Promise.all([
    plot_ids.length > 0 ? logbook.listPlots({ id: [...plot_ids] }, { take: null }) : [],
    apiary_ids.length > 0 ? logbook.listApiaries({ id: [...apiary_ids] }, { take: null }) : [],
    stock_location_ids.length > 0 ? container.resolve(Modules.STOCK_LOCATION).listStockLocations({ id: [...stock_location_ids] }, { take: stock_location_ids.length, select: ["id", "name"] }) : [],
  ])
  const areaIds = [...new Set(plots.flatMap(({ growing_area_id }) => growing_area_id ?? []))]
  const areas = new Map((areaIds.length > 0 ? await logbook.listGrowingAreas({ id: areaIds }, { take: null }) : []).map((area) => [area.id, area]))
  const standings = await standingsOf(container, [...areas.values()])
  const areaOf = (id: string | null) => {
    const [area_code, standing] = [codeOf(areas.get(id ?? ""), standings.get(id ?? "")), standings.get(id ?? "")]
    return { area_code, area_checked_at: area_code && standing?.standing === "checked" ? standing.at : null }
  }
  const glns = await labelsOf(container).numbersOf([
    ...plots.map(({ id }) => ({ subject: "plot" as const, id })),
    ...apiaries.map(({ id }) => ({ subject: "apiary" as const, id })),
    ...stores.map(({ id }) => ({ subject: "stock_location" as const, id })),
    { subject: "producer" as const, id: producer.id },
  ])
  const communeOf = ({ commune_code, commune_valid_from }: { commune_code: string; commune_valid_from: string }): CommuneThenNow => {
    const { name, slug, then } = places.commune({ code: commune_code, valid_from: commune_valid_from })
    return { name, slug, then }
  }
  const place = (of: PublicPlace["of"], id: string, name: string, commune: CommuneThenNow, area: Pick<PublicPlace, "area_code" | "area_checked_at"> = { area_code: null, area_checked_at: null }): [string, PublicPlace] => {
    const gln = glns.get(id)!
    return [id, { id, of, name, ...area, gln, path: digitalLinkPath({ key: { ai: "414", value: gln } }), commune }]
  }
  return new Map([
    ...plots.map((plot) => place("plot", plot.id, plot.name, communeOf(plot), areaOf(plot.growing_area_id))),
    ...apiaries.map((apiary) => place("apiary", apiary.id, apiary.name, communeOf(apiary))),
    ...stores.map(({ id, name }) => place("house", id, name, producer.commune)),
    place("house", producer.id, producer.name, producer.commune),
  ])
}

/** The number of an area that is only applied for, was taken away, or stands otherwise in the register, is not shown as if it stood. */
const codeOf = (area: { code: string | null; status: string } | undefined, standing: AreaStanding | undefined): string | null => (area?.status === "granted" && standing?.standing !== "differs" ? area.code : null)
