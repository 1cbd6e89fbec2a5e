import { dayText } from "../in-words"

export interface CountedLot {
  lot_id: string
  counted: number
  /** of what is missing: by the chain's own report sold */
  sold: number
  /** why the rest is gone */
  reason?: string | undefined
}

export interface LotOnBook {
  lot_id: string
  lot_code: string
  /** boxes by the book */
  quantity: number
  /** day on which its first box came to the stall; null: not known */
  came_on: string | null
}

/** Boxes neither counted nor reported sold. */
export const lostOf = (on_book: number, { counted, sold }: CountedLot): number => on_book - counted - sold

/** What is wrong with a count of a stall on a day, in words: every lot counted, everything missing sold or lost with a reason, nothing gone before it had come. */
export function objectionsToStallCount(book: readonly LotOnBook[], lines: readonly CountedLot[], counted_on: string): string[] {
  const byLot = new Map(lines.map((line) => [line.lot_id, line]))
  const objections: string[] = []
  if (byLot.size < lines.length) objections.push("Mỗi lô chỉ đếm một lần.")
  if (lines.some(({ lot_id }) => !book.some((row) => row.lot_id === lot_id))) objections.push("Có lô không còn trên sổ của gian này. Hãy tải lại trang.")
  for (const { lot_id, lot_code, quantity, came_on } of book) {
    const line = byLot.get(lot_id)
    if (!line) {
      objections.push(`Chưa đếm lô ${lot_code}.`)
      continue
    }
    const lost = lostOf(quantity, line)
    if (line.counted > quantity) objections.push(`Lô ${lot_code}: sổ có ${quantity}, đếm được ${line.counted}. Đếm lại; nếu lần trước siêu thị báo bán thừa, hãy ghi trả lại ở phiếu công nợ đó trước.`)
    else if (lost < 0) objections.push(`Lô ${lot_code}: thiếu ${quantity - line.counted} hộp nhưng báo bán ${line.sold}. Số bán không thể hơn số thiếu.`)
    else if (line.counted < quantity && came_on !== null && came_on > counted_on) objections.push(`Lô ${lot_code} mới về gian ngày ${dayText(came_on)}, nên không thể thiếu ngày ${dayText(counted_on)}. Hãy xem lại ngày đếm.`)
    else if (lost > 0 && !line.reason?.trim()) objections.push(`Lô ${lot_code}: ${lost} hộp không còn và siêu thị không báo bán. Hãy ghi vì sao mất.`)
  }
  return objections
}
