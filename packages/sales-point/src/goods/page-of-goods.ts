import type { OwnGoodsResponse } from "../http-goods"
import { holdsWords } from "../rules/holds-words"

export interface GoodsPage {
  q?: string | undefined
  limit: number
  /** how many lots that can be sent are skipped */
  lots_offset: number
  /** how many lots at points are skipped */
  offset: number
}

export type WholeGoods = Omit<OwnGoodsResponse, "lots_count" | "count" | "limit" | "lots_offset" | "offset">

export const FIRST_GOODS: GoodsPage = { limit: 20, lots_offset: 0, offset: 0 }

/** As much of a producer's goods as a phone shows at once: lots it can send, and lots at points, whose product, code or point holds what was typed. */
export function pageOfGoods({ points, lots, ...rest }: WholeGoods, { q = "", limit, lots_offset, offset }: GoodsPage): OwnGoodsResponse {
  const sendable = lots.filter(({ title, lot_code }) => holdsWords(`${title} ${lot_code}`, q))
  const found = points.map((point) => ({ ...point, lots: point.lots.filter(({ title, lot_code }) => holdsWords(`${title} ${lot_code} ${point.name}`, q)) }))
  let before = 0
  const shown = found.flatMap((point) => {
    const first = Math.max(0, offset - before)
    const part = point.lots.slice(first, Math.max(first, offset + limit - before))
    before += point.lots.length
    return part.length > 0 ? [{ ...point, lots: part }] : []
  })
  return { ...rest, points: shown, lots: sendable.slice(lots_offset, lots_offset + limit), lots_count: sendable.length, count: before, limit, lots_offset, offset }
}
