import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ApiaryBody, GrowingAreaBody, PlotBody } from "../api/logbook/validators"
import { now } from "../clock"
import type { PlaceOf } from "../modules/logbook/service"
import { invalid, notFound } from "../refusals"
import { dayOf, toQuantity } from "../rules/logbook"
import { savePlaceWorkflow } from "../workflows/logbook"
import { communeKey, type CommuneKey } from "./communes"
import { logbookOf } from "./modules"
import { ownBookOf } from "./own-book"
import { placesOf, type Places } from "./places"

/** Answers with all places, as the portal shows them. */
export async function savePlace(req: AuthenticatedMedusaRequest, of: PlaceOf, values: Record<string, unknown>): Promise<Places & { id: string }> {
  const { producer_id, member } = await ownBookOf(req)
  const { result: id } = await savePlaceWorkflow(req.scope).run({ input: { of, id: req.params.id, producer_id, values, by: member, at: now().toISOString() } })
  const today = dayOf(now())
  const { intervals } = await logbookOf(req.scope).facts({ producer_id, since: today })
  return { id, ...(await placesOf(req.scope, { producer_id, today, intervals })) }
}

const areaColumns = ({ value, unit }: GrowingAreaBody["area"]) => ({ area_value: value, area_unit: unit, area_m2: toQuantity(value, unit).si })

export const growingAreaColumns = async (container: MedusaContainer, { area, commune_code, commune_valid_from, ...rest }: GrowingAreaBody): Promise<Record<string, unknown>> => ({
  ...rest,
  ...areaColumns(area),
  ...(await communeKey(container, commune_code, commune_valid_from)),
})

export async function plotColumns(container: MedusaContainer, producer_id: string, { area, commune_code, commune_valid_from, ...rest }: PlotBody): Promise<Record<string, unknown>> {
  const commune = commune_code ? await communeKey(container, commune_code, commune_valid_from) : await communeOfArea(container, producer_id, rest.growing_area_id)
  return { ...rest, ...areaColumns(area), ...commune }
}

async function communeOfArea(container: MedusaContainer, producer_id: string, id: string | null): Promise<CommuneKey> {
  const [area] = await logbookOf(container).listGrowingAreas({ id: id ?? "", producer_id }, { select: ["commune_code", "commune_valid_from"], take: 1 })
  const { commune_code, commune_valid_from } = area ?? notFound("Không có vùng trồng này. Hãy chọn lại vùng trồng.")
  return { commune_code, commune_valid_from }
}

export const apiaryColumns = async (container: MedusaContainer, { commune_code, commune_valid_from, ...rest }: ApiaryBody): Promise<Record<string, unknown>> => ({ ...rest, ...(await communeKey(container, commune_code, commune_valid_from)) })

export function closingDay(closed_on: string | null): { closed_on: string | null } {
  if (closed_on && closed_on > dayOf(now())) invalid("Ngày đóng chưa tới. Hãy chọn hôm nay hoặc ngày trước đó.", "in_future")
  return { closed_on }
}
