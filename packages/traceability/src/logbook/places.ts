import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApiaryView, GrowingAreaView, PlaceChange, PlotView } from "../http/logbook"
import type { AreaClaim, GrowingAreaStatus, Interval, Quantity, UnitKey } from "../rules/logbook"
import { standingsOf } from "./area-checks"
import { communeThen } from "./communes"
import { logbookOf, territoryOf } from "./modules"

export interface Places {
  growing_areas: GrowingAreaView[]
  plots: PlotView[]
  apiaries: ApiaryView[]
}

interface Sized {
  area_value: number
  area_unit: string
  area_m2: number
}

const areaOf = ({ area_value, area_unit, area_m2 }: Sized): Quantity => ({ value: area_value, unit: area_unit as UnitKey, si: area_m2, si_unit: "m2" })

/** A producer's areas, plots and apiaries, open and closed. `intervals` are those that end today or later. */
export async function placesOf(container: MedusaContainer, { producer_id, today, intervals }: { producer_id: string; today: string; intervals: readonly Interval[] }): Promise<Places> {
  const logbook = logbookOf(container)
  const mine = [{ producer_id }, { take: 1000, order: { name: "ASC" as const, id: "ASC" as const } }] as const
  const [areas, plots, apiaries, directory] = await Promise.all([logbook.listGrowingAreas(...mine), logbook.listPlots(...mine), logbook.listApiaries(...mine), territoryOf(container).directory()])
  const standings = await standingsOf(container, areas as (AreaClaim & { id: string })[])
  const openAt = (place_id: string) => intervals.filter((interval) => interval.place_id === place_id && interval.happened_on <= today && (interval.until === null || interval.until > today))
  const lastEnd = (open: readonly Interval[]) => open.reduce<string | null>((last, { until }) => (until !== null && (last === null || until > last) ? until : last), null)
  return {
    growing_areas: areas.map((row) => ({
      id: row.id,
      code: row.code,
      name: row.name,
      issuer: row.issuer,
      status: row.status as GrowingAreaStatus,
      area: areaOf(row),
      crop: row.crop,
      commune: communeThen(directory, row),
      closed_on: row.closed_on,
      standing: standings.get(row.id)!,
    })),
    plots: plots.map((row) => ({
      id: row.id,
      growing_area_id: row.growing_area_id,
      name: row.name,
      area: areaOf(row),
      crop: row.crop,
      trees: row.trees,
      planted_year: row.planted_year,
      commune: communeThen(directory, row),
      closed_on: row.closed_on,
      harvest_from: lastEnd(openAt(row.id)),
    })),
    apiaries: apiaries.map((row) => {
      const open = openAt(row.id)
      return { id: row.id, name: row.name, colonies: row.colonies, commune: communeThen(directory, row), closed_on: row.closed_on, extract_from: lastEnd(open), feeding: open.some(({ until }) => until === null) }
    }),
  }
}

/** What became of a place, oldest first. */
export async function changesOf(container: MedusaContainer, place_id: string): Promise<PlaceChange[]> {
  const rows = await logbookOf(container).listPlaceChanges({ place_id }, { take: 500, order: { at: "ASC", id: "ASC" } })
  return rows.map(({ at, by_name, changed }) => ({ at: new Date(at).toISOString(), by: by_name, changed: changed as PlaceChange["changed"] }))
}
