import { defineWords } from "../../../i18n/define-words"

/** What a label came to; `{text}` is what was read. */
export const scanWords = defineWords({
  vi: {
    added: "Đã thêm {title}",
    stop: {
      unreadable: "Không đọc được mã “{text}”. Hãy quét mã QR trên nhãn hộp, hoặc gõ mã lô.",
      not_here: "Hàng mang mã {text} không bán ở điểm này.",
      unknown_lot: "Lô {text} không có trong sổ của điểm. Nối mạng để cập nhật rồi quét lại.",
      no_price: "Hàng này đang dừng bán, chưa có giá.",
      none_left: "Hàng này đã hết ở điểm.",
      expired: "Lô {text} ĐÃ HẾT HẠN. Không bán. Hãy để riêng hộp này.",
      recalled: "Lô {text} BỊ THU HỒI. Không bán. Hãy để riêng hộp này và báo người quản lý.",
      held: "Lô {text} đang tạm giữ. Chưa bán được.",
    },
    caution: {
      star_ended: "Sao in trên nhãn đã hết hiệu lực. Đừng giới thiệu là hàng có sao.",
      none_left: "Sổ ghi lô này đã hết ở điểm. Vẫn bán được; người quản lý sẽ xem lại.",
    },
  },
  en: {
    added: "{title} added",
    stop: {
      unreadable: "“{text}” cannot be read. Scan the QR code on the label, or type the lot code.",
      not_here: "Goods with the code {text} are not sold here.",
      unknown_lot: "Lot {text} is not in the book of this point. Connect, then scan again.",
      no_price: "These goods are not for sale now.",
      none_left: "None of these are left here.",
      expired: "Lot {text} is PAST ITS DATE. Do not sell it. Put the box aside.",
      recalled: "Lot {text} is RECALLED. Do not sell it. Put the box aside and tell the manager.",
      held: "Lot {text} is on hold. It cannot be sold yet.",
    },
    caution: {
      star_ended: "The star on the label no longer stands. Do not offer it as starred.",
      none_left: "The book says this lot is sold out here. It can be sold; the manager will look at it.",
    },
  },
})
