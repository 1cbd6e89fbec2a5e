import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../clock"
import type { LotActor } from "../modules/lots"
import { notFound } from "../refusals"
import { feedLots } from "./feed-stock"
import { lotsOf } from "./module"
import { saidPlainly } from "./said-plainly"
import { tellLotsChanged } from "./tell"

/** Boxes that were written down as lost from the shelf of a place, and what of them was found again. */
export interface LossAtPlace {
  id: string
  lot_id: string
  lot_code: string
  title: string
  variant_id: string
  producer_id: string
  /** boxes */
  quantity: number
  found: number
  reason: string
  /** what it came from, "point-loss:…", "stall-count:…"; null: by hand */
  source: string | null
  at: Date
  by: string
  /** in the order they were found */
  findings: { id: string; quantity: number; reason: string; source: string; at: string; role: string; actor_id: string; by: string }[]
}

/** What was lost at a place, the newest first; one of them by its id. */
export async function lossesAt(container: MedusaContainer, { stock_location_id, id, limit, offset = 0 }: { stock_location_id: string; id?: string; limit: number; offset?: number }): Promise<{ losses: LossAtPlace[]; count: number }> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const where = `m.kind = 'lost' and m.stock_location_id = ? ${id ? "and m.id = ?" : ""}`
  const values = [stock_location_id, ...(id ? [id] : [])]
  const [{ rows }, { rows: counted }] = (await Promise.all([
    sql.raw(
      `select m.id, m.lot_id, l.code as lot_code, l.title, l.variant_id, l.producer_id, m.quantity, m.reason, m.source, m.at, m.actor_name as by, coalesce(f.found, 0)::integer as found, coalesce(f.findings, '[]') as findings
       from lot_movement m join lot l on l.id = m.lot_id
       left join lateral (
         select sum(quantity) as found, json_agg(json_build_object('id', id, 'quantity', quantity, 'reason', reason, 'source', source, 'at', at, 'role', actor_role, 'actor_id', actor_id, 'by', actor_name) order by at, id) as findings
         from lot_movement where corrects = m.id
       ) f on true
       where ${where} order by m.at desc, m.id desc limit ? offset ?`,
      [...values, limit, offset],
    ),
    sql.raw(`select count(*)::integer as count from lot_movement m where ${where}`, values),
  ])) as [{ rows: LossAtPlace[] }, { rows: { count: number }[] }]
  return { losses: rows.map((row) => ({ ...row, reason: row.reason ?? "", at: new Date(row.at) })), count: counted[0]?.count ?? 0 }
}

/**
 * Boxes that were written down as lost and are there after all: back on the shelf of that place, by a movement that names the loss. The
 * loss stays in the book. More than is still missing of it is refused; the same `source` twice is once.
 */
export async function findAgain(container: MedusaContainer, { loss_id, quantity, reason, source, by }: { loss_id: string; quantity: number; reason: string; source: string; by: LotActor }): Promise<void> {
  const lots = lotsOf(container)
  const [loss] = await lots.listLotMovements({ id: loss_id, kind: "lost" }, { take: 1 })
  if (!loss) return notFound("Không có lần ghi mất này.")
  const { lot_id, stock_location_id } = loss
  await saidPlainly(() => lots.writeMovements({ movements: [{ lot_id, kind: "found", quantity, stock_location_id, reason, source, corrects: loss_id }], by, at: now() }))
  await feedLots(container, [lot_id])
  await tellLotsChanged(container, [lot_id])
}
