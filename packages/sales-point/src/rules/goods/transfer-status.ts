export const TRANSFER_STATUSES = ["draft", "ready", "in_transit", "received", "received_with_difference", "cancelled"] as const
export type TransferStatus = (typeof TRANSFER_STATUSES)[number]

export const TRANSFER_VERBS = ["ready", "dispatch", "receive", "cancel"] as const
export type TransferVerb = (typeof TRANSFER_VERBS)[number]

const MAY: Record<TransferStatus, readonly TransferVerb[]> = {
  draft: ["ready", "cancel"],
  ready: ["dispatch", "cancel"],
  in_transit: ["receive", "cancel"],
  received: [],
  received_with_difference: [],
  cancelled: [],
}

export const transferVerbs = (status: TransferStatus): readonly TransferVerb[] => MAY[status]

export const TRANSFER_STATUS_NAMES: Record<TransferStatus, { vi: string; en: string }> = {
  draft: { vi: "Bản nháp", en: "Draft" },
  ready: { vi: "Sẵn sàng", en: "Ready" },
  in_transit: { vi: "Trên đường", en: "On the way" },
  received: { vi: "Đã nhận đủ", en: "Received" },
  received_with_difference: { vi: "Nhận có chênh lệch", en: "Received with a difference" },
  cancelled: { vi: "Đã hủy", en: "Cancelled" },
}

export const TRANSFER_VERB_NAMES: Record<TransferVerb, { vi: string; en: string }> = {
  ready: { vi: "Soạn xong", en: "Packed and ready" },
  dispatch: { vi: "Gửi đi", en: "Send off" },
  receive: { vi: "Đếm và nhận", en: "Count and receive" },
  cancel: { vi: "Hủy", en: "Cancel" },
}

/** Why this cannot be done with the transfer now, naming what can; null: it can. */
export function whyNoTransferStep(status: TransferStatus, verb: TransferVerb): string | null {
  if (MAY[status].includes(verb)) return null
  const now = TRANSFER_STATUS_NAMES[status].vi.toLowerCase()
  const allowed = MAY[status].map((each) => TRANSFER_VERB_NAMES[each].vi.toLowerCase())
  return `Phiếu chuyển đang ở trạng thái "${now}", nên không "${TRANSFER_VERB_NAMES[verb].vi.toLowerCase()}" được.${allowed.length > 0 ? ` Bây giờ có thể: ${allowed.join(", ")}.` : ""}`
}

/** Where boxes are that were sent and not taken in by the receiver: gone on the way, never put on the truck, or refused at the door and sent home. */
export const DIFFERENCE_KINDS = ["astray", "left_behind", "refused"] as const
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number]

export interface Counted {
  line_id: string
  counted: number
  /** needed when fewer were counted than sent */
  difference?: DifferenceKind | undefined
  /** needed when the count differs at all */
  reason?: string | undefined
}

export interface SentLine {
  id: string
  lot_code: string
  quantity: number
}

/** What is wrong with a receiver's count, in words. Every line is counted, every difference explained. */
export function objectionsToCounts(lines: readonly SentLine[], counts: readonly Counted[]): string[] {
  const byLine = new Map(counts.map((count) => [count.line_id, count]))
  const objections: string[] = []
  if (byLine.size < counts.length) objections.push("Mỗi dòng chỉ đếm một lần.")
  for (const { line_id } of counts) if (!lines.some(({ id }) => id === line_id)) objections.push("Có dòng đếm không thuộc phiếu này. Hãy tải lại trang.")
  for (const { id, lot_code, quantity } of lines) {
    const count = byLine.get(id)
    if (!count) {
      objections.push(`Chưa đếm lô ${lot_code}.`)
      continue
    }
    if (count.counted !== quantity && !count.reason?.trim()) objections.push(`Lô ${lot_code}: gửi ${quantity}, đếm được ${count.counted}. Hãy ghi vì sao.`)
    if (count.counted < quantity && !count.difference) objections.push(`Lô ${lot_code}: ${quantity - count.counted} hộp thiếu đang ở đâu? Chọn mất trên đường, còn ở kho gửi hay bị từ chối trả về.`)
  }
  return objections
}
