import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { notFound, refused } from "../refusals"

/** One end of a transfer. */
export type PlaceRef = { point_id: string } | { producer_id: string }

export interface Place {
  location_id: string
  point_id: string | null
  producer_id: string | null
  name: string
  /** it may take goods in: an approved, open or suspended point, a producer */
  takes: boolean
}

interface PointRow {
  id: string
  name: string
  status: string
  stock_location: { id: string } | null
}

/** The store-room behind a point or a producer. */
export async function placeOf(container: MedusaContainer, ref: PlaceRef): Promise<Place> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if ("point_id" in ref) {
    const { data } = await query.graph({ entity: "sales_point", fields: ["id", "name", "status", "stock_location.id"], filters: { id: ref.point_id } })
    const [point] = data as unknown as PointRow[]
    if (!point) return notFound("Không có điểm bán này.")
    if (!point.stock_location) return refused(`${point.name} chưa có kho hàng: duyệt điểm bán trước.`, "no_location")
    return { location_id: point.stock_location.id, point_id: point.id, producer_id: null, name: point.name, takes: ["approved", "open", "suspended"].includes(point.status) }
  }
  const { data } = await query.graph({ entity: "producer", fields: ["id", "name", "stock_locations.id"], filters: { id: ref.producer_id } })
  const [producer] = data as unknown as { id: string; name: string; stock_locations: ({ id: string } | null)[] | null }[]
  if (!producer) return notFound("Không có chủ thể này.")
  const location = producer.stock_locations?.find((each) => each !== null)
  if (!location) return refused(`${producer.name} chưa có kho hàng.`, "no_location")
  return { location_id: location.id, point_id: null, producer_id: producer.id, name: producer.name, takes: true }
}

export async function locationOfPoint(container: MedusaContainer, point_id: string): Promise<string> {
  return (await placeOf(container, { point_id })).location_id
}
