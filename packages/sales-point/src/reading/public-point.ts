import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SalesPointResponse, SalesPointView } from "../http"
import { canPickUp, hoursText, NO_HOURS, type OpeningHours, type SalesPointKind, type SalesPointStatus } from "../rules"
import { communesToday } from "./communes-today"

const FIELDS = [
  "id", "handle", "name", "kind", "status", "commune_code", "commune_valid_from", "address", "about", "phone", "latitude", "longitude", "hours", "hours_note", "pickup", "demo", "stock_location.id",
]

interface Row {
  id: string
  handle: string
  name: string
  kind: SalesPointKind
  status: SalesPointStatus
  commune_code: string
  commune_valid_from: string
  address: string
  about: string | null
  phone: string | null
  latitude: number | null
  longitude: number | null
  hours: OpeningHours | null
  hours_note: string | null
  pickup: boolean
  demo: boolean
  stock_location: { id: string } | null
}

export type PublicPoint = SalesPointView & Pick<SalesPointResponse["sales_point"], "status" | "stock_location_id">

/** Points as visitors read them, in their language, by kind of filter. */
export async function publicPoints(container: MedusaContainer, { filters, english, take = 100, skip = 0 }: { filters: Record<string, unknown>; english: boolean; take?: number; skip?: number }): Promise<PublicPoint[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "sales_point", fields: FIELDS, filters, pagination: { take, skip, order: { handle: "ASC" } } }, english ? { locale: "en-US" } : {})
  const communes = await communesToday(container)
  return (data as unknown as Row[]).map(({ commune_code, commune_valid_from, latitude, longitude, stock_location, hours, status, ...row }) => {
    const commune = communes.of({ commune_code, commune_valid_from })
    return {
      ...row,
      pickup: canPickUp({ pickup: row.pickup, status }),
      status: status as PublicPoint["status"],
      stock_location_id: stock_location?.id ?? null,
      hours: hours ?? NO_HOURS,
      opening_hours: hoursText(hours ?? NO_HOURS, english ? "en" : "vi"),
      position: latitude !== null && longitude !== null ? { latitude, longitude } : null,
      commune: { name: commune?.name ?? "", slug: commune?.slug ?? "", province: communes.province(commune) },
    }
  })
}
