import type { CounterEntryKind, Tender } from "./entry"
import type { FlagKind } from "./flags"

type Named<Key extends string> = Record<Key, { vi: string; en: string }>

export const FLAG_NAMES: Named<FlagKind> = {
  sold_twice: { vi: "Bán quá số còn", en: "Sold more than lay there" },
  recalled: { vi: "Lô đã thu hồi", en: "Lot was recalled" },
  held: { vi: "Lô đang tạm giữ", en: "Lot was held" },
  expired: { vi: "Hết hạn", en: "Past its date" },
  star_ended: { vi: "Sao đã hết hiệu lực", en: "Star had ended" },
  price_changed: { vi: "Giá đã đổi", en: "Price had changed" },
  mark_down_over: { vi: "Đợt giảm giá đã hết", en: "Mark-down was over" },
  no_lot: { vi: "Không rõ lô", en: "Lot not known" },
  clock_off: { vi: "Đồng hồ máy sai", en: "Device clock was wrong" },
  discount_over: { vi: "Giảm giá quá quyền", en: "Discount beyond the seller’s right" },
  returned_twice: { vi: "Trả quá số đã mua", en: "Returned more than was bought" },
  order_ended_twice: { vi: "Đơn đặt đã xong trước đó", en: "Order had ended already" },
  deposit_kept: { vi: "Giữ tiền cọc của khách", en: "Buyer’s deposit kept" },
  handover_failed: { vi: "Chưa đóng được đơn web", en: "Web order could not be closed" },
}

export const ENTRY_NAMES: Named<CounterEntryKind> = {
  shift_opened: { vi: "Mở ca", en: "Shift opened" },
  sold: { vi: "Bán", en: "Sale" },
  returned: { vi: "Khách trả", en: "Return" },
  ordered: { vi: "Đặt hàng, nhận cọc", en: "Order with deposit" },
  order_dropped: { vi: "Khách bỏ đơn đặt", en: "Order dropped" },
  handed_over: { vi: "Giao đơn web", en: "Web order handed over" },
  cash_in: { vi: "Bỏ tiền vào két", en: "Cash in" },
  cash_out: { vi: "Lấy tiền khỏi két", en: "Cash out" },
  shift_closed: { vi: "Kết ca", en: "Shift closed" },
  reprinted: { vi: "In lại", en: "Reprint" },
}

export const TENDER_NAMES: Named<Tender> = {
  cash: { vi: "Tiền mặt", en: "Cash" },
  vietqr: { vi: "Chuyển khoản", en: "Transfer" },
  card: { vi: "Thẻ", en: "Card" },
}
