import type { LotKind, MovementKind, OperationKind, StepKind } from "./lot"

type Words<Key extends string> = Record<Key, { vi: string; en: string }>

export const LOT_KIND_NAMES: Words<LotKind> = {
  harvest: { vi: "Thu hoạch", en: "Harvest" },
  input: { vi: "Nguyên liệu", en: "Input" },
  bulk: { vi: "Bán thành phẩm", en: "Worked goods" },
  packed: { vi: "Thành phẩm", en: "Packed" },
}

export const OPERATION_KIND_NAMES: Words<OperationKind> = {
  harvest: { vi: "Thu hoạch", en: "Harvest" },
  input: { vi: "Nhập nguyên liệu", en: "Bought in" },
  grade: { vi: "Phân loại", en: "Grading" },
  split: { vi: "Chia lô", en: "Split" },
  merge: { vi: "Gộp lô", en: "Merge" },
  pack: { vi: "Đóng gói", en: "Packing" },
  transform: { vi: "Chế biến", en: "Processing" },
  loss: { vi: "Hao hụt", en: "Loss" },
  adjust: { vi: "Điều chỉnh theo sổ", en: "Corrected by the logbook" },
}

export const STEP_KIND_NAMES: Words<StepKind> = {
  hold: { vi: "Tạm giữ", en: "Held" },
  resume: { vi: "Cho bán lại", en: "Let go" },
  recall: { vi: "Thu hồi", en: "Recalled" },
  close: { vi: "Đóng lô", en: "Closed" },
  reopen: { vi: "Mở lại lô", en: "Reopened" },
  flag: { vi: "Cần văn phòng xem", en: "For the office to look at" },
  clear: { vi: "Văn phòng đã xem", en: "Looked at" },
}

export const MOVEMENT_KIND_NAMES: Words<MovementKind> = {
  release: { vi: "Đưa ra bán", en: "Put on sale" },
  withdraw: { vi: "Rút khỏi quầy", en: "Taken off sale" },
  ship: { vi: "Giao theo đơn", en: "Shipped with an order" },
  return: { vi: "Nhận lại từ đơn", en: "Came back from an order" },
  lost: { vi: "Hỏng, mất trên quầy", en: "Spoilt or lost on the shelf" },
  found: { vi: "Tìm thấy lại", en: "Found again" },
  depart: { vi: "Chuyển đi điểm khác", en: "Sent to another place" },
  arrive: { vi: "Nhận về từ nơi khác", en: "Received from another place" },
  astray: { vi: "Mất, hỏng trên đường", en: "Lost on the way" },
}
