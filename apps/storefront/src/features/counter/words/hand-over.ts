import { defineWords } from "../../../i18n/define-words"

/** Orders of the web shop given out. */
export const handOverWords = defineWords({
  vi: {
    hand_title: "Giao đơn web",
    hand_text: "Hỏi khách mã đơn (VQ…) và ba số cuối điện thoại.",
    order_code: "Mã đơn",
    phone_ends: "Điện thoại khách kết thúc bằng {end}",
    due: "Còn phải thu",
    paid_already: "Đã trả tiền",
    hand_over: "Giao hàng",
    hand_done: "Đã giao",
  },
  en: {
    hand_title: "Hand over a web order",
    hand_text: "Ask for the order code (VQ…) and the last three digits of the phone.",
    order_code: "Order code",
    phone_ends: "Phone ends with {end}",
    due: "Still to pay",
    paid_already: "Paid",
    hand_over: "Hand over",
    hand_done: "Handed over",
  },
})
