/**
 * What moves the account of a producer. Amounts are signed whole đồng as seen by the producer: above zero the shop owes it more.
 * `payment` is money that left the shop's bank account for the producer's (below zero), or came back (above).
 */
export const ENTRY_KINDS = ["sale", "refund", "fee", "delivery", "deposit", "loss", "correction", "payment"] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

export const ENTRY_KIND_NAMES: Record<EntryKind, string> = {
  sale: "Tiền hàng",
  refund: "Trả lại người mua",
  fee: "Phí bán hàng",
  delivery: "Tiền giao hàng",
  deposit: "Đặt cọc, ký quỹ",
  loss: "Hàng mất, hỏng",
  correction: "Điều chỉnh",
  payment: "Đã chuyển khoản",
}

/** Where an entry comes from. With `source_id` and the kind it is unique per producer: the same thing is never posted twice. */
export const SOURCE_KINDS = ["parcel", "return", "refund", "counter_sale", "counter_return", "consignment", "stall", "payout", "office", "undo"] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export const SOURCE_KIND_NAMES: Record<SourceKind, string> = {
  parcel: "Đơn web đã giao",
  return: "Đơn web, hàng trả về",
  refund: "Đơn web, hoàn tiền",
  counter_sale: "Bán tại quầy",
  counter_return: "Trả hàng tại quầy",
  consignment: "Ký gửi",
  stall: "Gian siêu thị",
  payout: "Chi trả",
  office: "Văn phòng ghi",
  undo: "Hoàn tác",
}

/** One line of what was sold, as the statement shows it. */
export interface GoodsLine {
  title: string
  quantity: number
  /** after discounts */
  amount: number
}
