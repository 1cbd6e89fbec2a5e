import type { MedusaContainer } from "@medusajs/framework/types"
import { audit } from "@ocop/access/audit"
import { now } from "../clock"
import { invalid, notFound } from "../refusals"
import { areaStanding, type AreaCheckFacts, type AreaClaim, type AreaStanding } from "../rules/logbook"
import { announceBook } from "./announce-book"
import { logbookOf } from "./modules"

type Area = AreaClaim & { id: string }

/** How far each of these areas can be taken at its word, by id. */
export async function standingsOf(container: MedusaContainer, areas: readonly Area[]): Promise<Map<string, AreaStanding>> {
  if (areas.length === 0) return new Map()
  const rows = await logbookOf(container).listGrowingAreaChecks({ growing_area_id: areas.map(({ id }) => id) }, { take: null, order: { at: "ASC", id: "ASC" } })
  const checksOf = (id: string): AreaCheckFacts[] => rows.filter(({ growing_area_id }) => growing_area_id === id).map(({ code, status, issuer, matches, note, by_name, at }) => ({ code, status, issuer, matches, note, by: by_name, at: new Date(at).toISOString() }))
  return new Map(areas.map((area) => [area.id, areaStanding(area, checksOf(area.id))]))
}

export interface CheckArea {
  id: string
  matches: boolean
  note: string
  by: { id: string; name: string }
}

/** Writes down what the register of the State says of an area, as it is written now. */
export async function checkArea(container: MedusaContainer, { id, matches, note, by }: CheckArea): Promise<AreaStanding> {
  const logbook = logbookOf(container)
  const [area] = await logbook.listGrowingAreas({ id }, { take: 1 })
  if (!area) return notFound("Không có vùng trồng này.")
  const { code, status, issuer, producer_id } = area
  if (!code) return invalid("Vùng trồng này chưa có mã để đối chiếu.", "no_code")
  await logbook.createGrowingAreaChecks([{ growing_area_id: id, code, status, issuer, matches, note, by_id: by.id, by_name: by.name, at: now() }])
  await audit(container, { subject: "logbook", subject_id: id, before: null, after: { code, status, matches, note } })
  await announceBook(container, producer_id)
  return (await standingsOf(container, [area])).get(id)!
}
