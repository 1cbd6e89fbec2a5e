import type { MedusaContainer } from "@medusajs/framework/types"
import type { TransferListResponse, TransferRow, TransferView } from "../http-goods"
import { marketOf } from "../market/module"
import { notFound } from "../refusals"
import { transferVerbs, type DifferenceKind, type TransferStatus } from "../rules/goods"
import { consignmentOf } from "./module"

export interface FindTransfers {
  q?: string | undefined
  status?: TransferStatus | undefined
  point_id?: string | undefined
  /** points the caller reaches; left out: all */
  within?: string[] | undefined
  order?: string | undefined
  limit: number
  offset: number
}

type Stored = Awaited<ReturnType<ReturnType<typeof consignmentOf>["retrieveGoodsTransfer"]>>
const iso = (at: Date | string) => new Date(at).toISOString()

const toRow = (row: Stored): TransferRow => ({
  id: row.id,
  code: row.code,
  status: row.status as TransferStatus,
  from: { name: row.from_name, point_id: row.from_point_id, producer_id: row.from_producer_id },
  to: { name: row.to_name, point_id: row.to_point_id, producer_id: row.to_producer_id },
  boxes: row.boxes,
  at: iso(row.at),
  by: row.actor_name,
})

export async function findTransfers(container: MedusaContainer, { q, status, point_id, within, order = "-at", limit, offset }: FindTransfers): Promise<TransferListResponse> {
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null
  const touching = (ids: string[]) => ({ $or: [{ from_point_id: ids }, { to_point_id: ids }] })
  const conditions = [...(point_id ? [touching([point_id])] : []), ...(within ? [touching(within)] : []), ...(like ? [{ $or: ["code", "from_name", "to_name"].map((column) => ({ [column]: { $ilike: like } })) }] : [])]
  const [rows, count] = await consignmentOf(container).listAndCountGoodsTransfers(
    {
      ...(status && { status }),
      ...(conditions.length > 0 && { $and: conditions }),
    },
    { take: limit, skip: offset, order: { [order.replace(/^-/, "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" } },
  )
  return { transfers: rows.map(toRow), count, limit, offset }
}

export async function readTransfer(container: MedusaContainer, id: string): Promise<TransferView> {
  const service = consignmentOf(container)
  const [row] = await service.listGoodsTransfers({ id }, { take: 1 })
  if (!row) return notFound("Không có phiếu chuyển hàng này.")
  const [lines, counts, steps, [note]] = await Promise.all([
    service.listGoodsTransferLines({ transfer_id: id }, { take: null, order: { best_before: "ASC", lot_code: "ASC" } }),
    service.listGoodsTransferCounts({ transfer_id: id }, { take: null }),
    service.listGoodsTransferSteps({ transfer_id: id }, { take: null, order: { at: "DESC", id: "DESC" } }),
    marketOf(container).listDeliveryNotes({ transfer_id: id }, { take: 1, select: ["id", "number"] }),
  ])
  const countOf = new Map(counts.map((count) => [count.line_id, count]))
  return {
    ...toRow(row),
    note: row.note,
    delivery_note: note?.number ?? null,
    verbs: [...transferVerbs(row.status as TransferStatus)],
    lines: lines.map((line) => {
      const count = countOf.get(line.id)
      return {
        id: line.id, lot_id: line.lot_id, lot_code: line.lot_code, title: line.title, producer_id: line.producer_id, variant_id: line.variant_id, best_before: line.best_before, quantity: line.quantity,
        count: count ? { counted: count.counted, difference: count.difference as DifferenceKind | null, reason: count.reason, by: count.actor_name, at: iso(count.at) } : null,
      }
    }),
    steps: steps.map((step) => ({ from: step.from as TransferStatus | null, to: step.to as TransferStatus, reason: step.reason, by: step.actor_name, at: iso(step.at) })),
  }
}
