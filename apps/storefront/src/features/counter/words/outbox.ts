import { defineWords } from "../../../i18n/define-words"

/** What was sent and what was not; the till on the home screen. */
export const outboxWords = defineWords({
  vi: {
    outbox_title: "Sổ gửi",
    send_now: "Gửi ngay",
    on_device: "Chờ gửi",
    on_server: "Đã vào sổ",
    sent_back: "Bị trả lại",
    flagged: "Quản lý sẽ xem",
    refused_help: "Các mục này nằm lại trên máy. Hãy đưa người quản lý xem.",
    newer: "Có bản mới của quầy",
    newer_text: "Chạm để mở lại. Giỏ, phiếu và mục chờ gửi còn nguyên.",
    install: "Đưa quầy ra màn hình chính",
    install_text: "Mở nhanh hơn, và máy giữ dữ liệu chắc hơn.",
  },
  en: {
    outbox_title: "Outbox",
    send_now: "Send now",
    on_device: "Waiting",
    on_server: "In the book",
    sent_back: "Sent back",
    flagged: "Manager will look",
    refused_help: "These stay on the device. Show them to the manager.",
    newer: "There is a newer version of the counter",
    newer_text: "Tap to open it. Cart, receipts and what waits to be sent stay.",
    install: "Put the counter on the home screen",
    install_text: "Opens faster, and the device keeps its data more safely.",
  },
})
