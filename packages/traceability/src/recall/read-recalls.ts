import type { MedusaContainer } from "@medusajs/framework/types"
import type { GetRecalls } from "../api/lots/bodies"
import type { RecallKind, RecallListResponse, RecallReach, RecallSelection, RecallView } from "../http/lots"
import { lotsOf } from "../lots/module"
import { notFound } from "../refusals"
import { readReach } from "./reach"

export const RECALL_KIND_NAMES: Record<RecallKind, string> = { drill: "Diễn tập", proposal: "Đề nghị thu hồi", hold: "Tạm giữ", recall: "Thu hồi", lift: "Cho bán lại" }

type Row = Awaited<ReturnType<ReturnType<typeof lotsOf>["listRecalls"]>>[number]

async function toViews(container: MedusaContainer, rows: readonly Row[]): Promise<RecallView[]> {
  const answers = rows.length === 0 ? [] : await lotsOf(container).listRecalls({ answers_id: rows.map(({ id }) => id) }, { take: null })
  const answerOf = new Map(answers.map((row) => [row.answers_id, row]))
  return rows.map((row) => {
    const answer = answerOf.get(row.id)
    return {
      id: row.id,
      code: row.code,
      kind: row.kind,
      kind_name: RECALL_KIND_NAMES[row.kind],
      selection_text: row.selection_text,
      reason: row.reason,
      lots: row.lots,
      orders: row.orders,
      shipped: row.shipped,
      took_ms: row.took_ms,
      actor: { role: row.actor_role, name: row.actor_name },
      at: new Date(row.at).toISOString(),
      answered_by: answer ? { id: answer.id, code: answer.code, kind: answer.kind } : null,
      answers_id: row.answers_id,
    }
  })
}

export async function listRecalls(container: MedusaContainer, { kind, q, limit, offset, order }: GetRecalls): Promise<RecallListResponse> {
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null
  const [rows, count] = await lotsOf(container).listAndCountRecalls(
    { ...(kind && { kind }), ...(like && { $or: [{ code: { $ilike: like } }, { selection_text: { $ilike: like } }, { reason: { $ilike: like } }] }) },
    { take: limit, skip: offset, order: { at: order === "at" ? "ASC" : "DESC", id: "DESC" } },
  )
  return { recalls: await toViews(container, rows), count, offset, limit }
}

/** One run, and what it reaches as things stand now: the lots picked then, and the boxes of them sold since. */
export async function readRecall(container: MedusaContainer, id: string, shown?: number): Promise<{ recall: RecallView; reach: RecallReach }> {
  const lots = lotsOf(container)
  const [row] = await lots.listRecalls({ id }, { take: 1 })
  if (!row) return notFound("Không có lần thu hồi này.")
  const picked = (await lots.listRecallLots({ recall_id: id, picked: true }, { take: null, select: ["lot_id"] })).map(({ lot_id }) => lot_id)
  const [[recall], { reached: _reached, ...reach }] = await Promise.all([
    toViews(container, [row]),
    readReach(container, { selection: row.selection as RecallSelection, picked, text: row.selection_text, recall_id: id, ...(shown !== undefined && { shown }) }),
  ])
  return { recall: recall!, reach }
}
