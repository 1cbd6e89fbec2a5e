import { defineWords } from "../../../i18n/define-words"

/** Where what was written lies: on this device or in the book of the point. */
export const savedWords = defineWords({
  vi: {
    all_sent: "Mọi mục đã ở máy chủ",
    waiting: "{count} mục chờ gửi",
    refused_count: "{count} mục bị trả lại",
    sending: "Đang gửi…",
    no_signal: "Mất mạng, vẫn bán được",
    sign_in_to_send: "Đăng nhập để gửi",
    counted: "Hàng đếm lúc {at}",
    too_old: "Đã quá hai ngày chưa nối mạng. Giá và lệnh thu hồi có thể đã đổi, nên quầy tạm dừng bán. Hãy nối mạng một lần.",
  },
  en: {
    all_sent: "Everything is on the server",
    waiting: "{count} waiting to be sent",
    refused_count: "{count} sent back",
    sending: "Sending…",
    no_signal: "No network, selling goes on",
    sign_in_to_send: "Sign in to send",
    counted: "Goods counted at {at}",
    too_old: "More than two days without a network. Prices and recalls may have changed, so selling has stopped. Connect once.",
  },
})
