import type { OrderPaymentResponse, TransferVerdictView } from "../../http"

export type Payment = OrderPaymentResponse["payment"]

const dong = new Intl.NumberFormat("vi-VN", { style: "currency", currency: "VND" })
const instant = new Intl.DateTimeFormat("vi-VN", { dateStyle: "short", timeStyle: "short", timeZone: "Asia/Ho_Chi_Minh" })

export const formatDong = (amount: number) => dong.format(amount)
export const formatInstant = (iso: string) => instant.format(new Date(iso))

type Color = "green" | "red" | "orange" | "blue" | "grey"

export const STATE: Record<Payment["state"], { text: string; color: Color }> = {
  due_on_delivery: { text: "Thu khi giao hàng", color: "blue" },
  awaiting: { text: "Chờ chuyển khoản", color: "orange" },
  partially_paid: { text: "Trả chưa đủ", color: "orange" },
  paid: { text: "Đã trả đủ", color: "green" },
  overpaid: { text: "Trả thừa", color: "red" },
  refunded: { text: "Đã hoàn tiền", color: "grey" },
  canceled: { text: "Đơn đã kết thúc", color: "grey" },
}

export const VERDICT: Record<TransferVerdictView, { text: string; color: Color }> = {
  exact: { text: "Đúng số tiền", color: "green" },
  under: { text: "Thiếu", color: "orange" },
  completes: { text: "Trả nốt, vừa đủ", color: "green" },
  over: { text: "Thừa", color: "red" },
  double: { text: "Trả lặp lại", color: "red" },
  late: { text: "Đến sau khi đơn kết thúc", color: "red" },
  returned: { text: "Đã trả lại", color: "grey" },
  unknown_reference: { text: "Không rõ của đơn nào", color: "red" },
}

export const METHOD: Record<Payment["method"], string> = {
  cod: "Tiền mặt khi nhận hàng (COD)",
  vietqr: "Chuyển khoản VietQR",
  card: "Thẻ",
  other: "Cách khác",
}
