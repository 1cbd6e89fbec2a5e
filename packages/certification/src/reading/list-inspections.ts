import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { InspectionKind, InspectionRow, InspectionState } from "../http/inspection"
import { INSPECTION_MODULE, type InspectionModuleService } from "../modules/inspection"
import type { InspectionRecord } from "../modules/inspection/service"
import { toInspectionRows } from "./inspection-view"

export interface InspectionQuestion {
  /** part of a code or of a product's name */
  q?: string
  kind?: InspectionKind | InspectionKind[]
  state?: InspectionState | InspectionState[]
  planned_from?: string
  planned_to?: string
  order: string
  /** only visits to these producers */
  producers: string[] | "all"
}

export async function listInspectionRows(
  container: MedusaContainer,
  { q, kind, state, planned_from, planned_to, order, producers }: InspectionQuestion,
  page: { take: number; skip: number },
): Promise<{ inspections: InspectionRow[]; count: number }> {
  const named = q ? await container.resolve(Modules.PRODUCT).listProducts({ q }, { select: ["id"], take: 500 }) : []
  const like = `%${(q ?? "").replace(/[%_\\]/g, "\\$&")}%`
  const [rows, count] = await container.resolve<InspectionModuleService>(INSPECTION_MODULE).listAndCountInspections(
    {
      ...(q && { $or: [{ code: { $ilike: like } }, { product_id: named.map(({ id }) => id) }] }),
      ...(producers !== "all" && { producer_id: producers }),
      ...(kind && { kind }),
      ...(state && { state }),
      ...((planned_from ?? planned_to) && { planned_on: { ...(planned_from && { $gte: planned_from }), ...(planned_to && { $lte: planned_to }) } }),
    },
    { ...page, order: { [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  return { inspections: await toInspectionRows(container, rows as InspectionRecord[]), count }
}
