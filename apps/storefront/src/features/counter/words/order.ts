import { defineWords } from "../../../i18n/define-words"

/** Ordered from the producer, with a deposit. */
export const orderWords = defineWords({
  vi: {
    order_title: "Đặt hàng ở chủ thể",
    order_text: "Kệ hết hàng: ghi lại món khách muốn, nhận cọc, chủ thể mang tới.",
    order_find: "Tìm món",
    order_none: "Không có món nào khớp.",
    order_what: "Món",
    order_pieces: "Số lượng",
    buyer_name: "Tên khách",
    buyer_phone: "Số điện thoại",
    wanted_by: "Cần trước ngày",
    deposit: "Tiền cọc",
    take_order: "Ghi đơn đặt",
    order_done: "Đã ghi đơn đặt",
  },
  en: {
    order_title: "Order from the producer",
    order_text: "The shelf is empty: write down what the buyer wants, take a deposit, the producer brings it.",
    order_find: "Find goods",
    order_none: "Nothing matches.",
    order_what: "Goods",
    order_pieces: "Quantity",
    buyer_name: "Name",
    buyer_phone: "Phone",
    wanted_by: "Wanted by",
    deposit: "Deposit",
    take_order: "Take the order",
    order_done: "Order taken",
  },
})
