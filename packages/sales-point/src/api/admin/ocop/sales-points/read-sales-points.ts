import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { TERRITORY_MODULE, now, type TerritoryModuleService } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { AdminSalesPointView } from "../../../../http"

const FIELDS = ["id", "handle", "name", "kind", "status", "commune_code", "commune_valid_from", "address", "opening_hours", "pickup", "demo", "stock_location.id", "stock_location.name"]
const MOST = 500

type Row = Omit<AdminSalesPointView, "commune_name">

/** Every point, whatever its state, with the commune as it is called today. */
export async function readSalesPoints(container: MedusaContainer, filters: { id?: string } = {}): Promise<AdminSalesPointView[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "sales_point", fields: FIELDS, filters, pagination: { take: MOST, skip: 0, order: { name: "ASC" } } })
  const directory = await container.resolve<TerritoryModuleService>(TERRITORY_MODULE).directory()
  const today = todayInVietnam(now())
  return (data as unknown as Row[]).map((row) => {
    const then = directory.find({ code: row.commune_code, valid_from: row.commune_valid_from })
    const commune = then && (directory.successors(then, today)[0] ?? then)
    return { ...row, stock_location: row.stock_location ?? null, commune_name: commune?.name ?? row.commune_code }
  })
}

export async function readSalesPoint(container: MedusaContainer, id: string): Promise<AdminSalesPointView> {
  const [point] = await readSalesPoints(container, { id })
  if (!point) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Không có điểm bán nào mang mã "${id}".`)
  return point
}
