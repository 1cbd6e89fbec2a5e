import { defineWords } from "../../../i18n/define-words"

/** Goods that come back. */
export const returnWords = defineWords({
  vi: {
    return_title: "Khách trả hàng",
    return_text: "Tìm phiếu bán theo số in trên giấy, hoặc chọn phiếu gần đây.",
    receipt_number: "Số phiếu",
    find: "Tìm",
    recent: "Phiếu gần đây",
    nothing_sold: "Chưa bán gì trên máy này.",
    return_what: "Khách trả món nào?",
    returned_before: "đã trả {count}",
    resalable: "Còn tốt, bán lại được",
    spoilt: "Hỏng, không bán lại",
    give_back: "Hoàn {amount}",
    give_back_by: "Hoàn bằng",
    stopped: "dừng bán",
    return_done: "Đã nhận hàng trả",
    need_signal: "Việc này cần có mạng. Hãy thử lại khi có sóng.",
  },
  en: {
    return_title: "Goods brought back",
    return_text: "Find the sale by the number on the paper, or choose a recent one.",
    receipt_number: "Receipt number",
    find: "Find",
    recent: "Recent receipts",
    nothing_sold: "Nothing sold on this device yet.",
    return_what: "What is brought back?",
    returned_before: "{count} returned before",
    resalable: "Good, can be sold again",
    spoilt: "Spoilt, cannot be sold",
    give_back: "Refund {amount}",
    give_back_by: "Refund by",
    stopped: "stopped",
    return_done: "Return taken",
    need_signal: "This needs a network. Try again when there is a signal.",
  },
})
