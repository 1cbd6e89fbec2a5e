import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "@ocop/territory/modules/territory"
import { todayInVietnam } from "@ocop/territory/rules"
import type { AdminSalesPointListResponse, AdminSalesPointView } from "../http"
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../modules/sales-point"
import { notFound } from "../refusals"
import { hoursText, paperStanding, POINT_KIND_NAMES, POINT_STATUS_NAMES, type OpeningHours } from "../rules"
import { holdsWords } from "../rules/holds-words"
import { communesToday } from "./communes-today"

const FIELDS = [
  "id", "handle", "name", "kind", "status", "commune_code", "commune_valid_from", "address", "about", "phone", "latitude", "longitude", "hours", "hours_note", "pickup", "demo",
  "stock_location.id", "stock_location.name", "sales_channel.id", "sales_channel.name",
]

export interface FindPoints {
  q?: string | undefined
  kind?: string | undefined
  status?: string | undefined
  commune_code?: string | undefined
  /** ids the caller reaches; left out: all */
  within?: string[] | undefined
  order?: string | undefined
  limit: number
  offset: number
}

type Row = Omit<AdminSalesPointView, "commune_name" | "opening_hours" | "regulation_signed" | "papers">

/** Points whatever their state, with the commune as it is called today. */
export async function readPoints(container: MedusaContainer, ids?: string[]): Promise<AdminSalesPointView[]> {
  if (ids?.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({ entity: "sales_point", fields: FIELDS, filters: ids ? { id: ids } : {} })
  const rows = data as unknown as Row[]
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const sales_point_id = rows.map(({ id }) => id)
  const [communes, signatures, papers] = await Promise.all([
    communesToday(container),
    service.listSalesPointSignatures({ sales_point_id }, { take: null, order: { version: "ASC" }, select: ["id", "sales_point_id", "version"] }),
    service.listSalesPointPapers({ sales_point_id, withdrawn_at: null }, { take: null, select: ["id", "sales_point_id", "expires_on"] }),
  ])
  const signed = new Map(signatures.map((row) => [row.sales_point_id, row.version]))
  const today = todayInVietnam(now())
  return rows.map((row) => {
    const own = papers.filter((paper) => paper.sales_point_id === row.id).map((paper) => paperStanding(paper, today))
    return {
      ...row,
      stock_location: row.stock_location ?? null,
      sales_channel: row.sales_channel ?? null,
      commune_name: communes.of(row)?.name ?? row.commune_code,
      opening_hours: hoursText(row.hours as OpeningHours, "vi"),
      regulation_signed: signed.get(row.id) ?? null,
      papers: { expired: own.filter((standing) => standing === "expired").length, soon: own.filter((standing) => standing === "soon").length },
    }
  })
}

const collator = new Intl.Collator("vi")

type Sifted = Pick<AdminSalesPointView, "id" | "name" | "kind" | "status" | "commune_name">

const SORTS: Record<string, (point: Sifted) => string> = {
  name: ({ name }) => name,
  kind: ({ kind }) => POINT_KIND_NAMES[kind].vi,
  status: ({ status }) => POINT_STATUS_NAMES[status].vi,
  commune_name: ({ commune_name }) => commune_name,
}

/** Sifted by what stands in the point's own row; the rest is read of one page only. */
export async function findPoints(container: MedusaContainer, { q = "", kind, status, commune_code, within, order = "name", limit, offset }: FindPoints): Promise<AdminSalesPointListResponse> {
  const [rows, communes] = await Promise.all([
    container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).listSalesPoints(
      { ...(within && { id: within }), ...(kind && { kind }), ...(status && { status }) },
      { take: null, select: ["id", "handle", "name", "kind", "status", "address", "commune_code", "commune_valid_from"] },
    ),
    communesToday(container),
  ])
  const found = rows.flatMap((row): Sifted[] => {
    const commune = communes.of(row)
    const commune_name = commune?.name ?? row.commune_code
    const wanted = (!commune_code || commune?.code === commune_code) && holdsWords([row.name, row.address, commune_name, row.handle].join(" "), q)
    return wanted ? [{ id: row.id, name: row.name, kind: row.kind as Sifted["kind"], status: row.status as Sifted["status"], commune_name }] : []
  })
  const by = SORTS[order.replace(/^-/, "")] ?? SORTS.name!
  const down = order.startsWith("-") ? -1 : 1
  found.sort((one, other) => down * collator.compare(by(one), by(other)) || collator.compare(one.name, other.name) || one.id.localeCompare(other.id))
  const ids = found.slice(offset, offset + limit).map(({ id }) => id)
  const page = new Map((await readPoints(container, ids)).map((point) => [point.id, point]))
  return { sales_points: ids.flatMap((id) => page.get(id) ?? []), count: found.length, limit, offset }
}

export async function readPoint(container: MedusaContainer, id: string): Promise<AdminSalesPointView> {
  const [point] = id ? await readPoints(container, [id]) : []
  return point ?? notFound(`Không có điểm bán nào mang mã "${id.slice(0, 80)}".`)
}
