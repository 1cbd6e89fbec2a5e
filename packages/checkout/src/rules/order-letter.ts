import type { OrderView } from "../http"
import { formatDong, type Locale } from "./texts"

export interface OrderLetterInput {
  order: OrderView
  contactName: string
  /** page of the order in the shop */
  url: string
  shopName: string
  locale: Locale
}

export interface Letter {
  subject: string
  text: string
  html: string
}

const WORDS = {
  vi: {
    subject: (code: string) => `Đơn hàng ${code} đã được ghi nhận`,
    hello: (name: string) => `Chào ${name},`,
    thanks: (shop: string) => `${shop} đã nhận đơn của bạn. Bạn giữ thư này làm bản sao đơn hàng nhé.`,
    code: "Mã đơn",
    subtotal: "Tiền hàng",
    discount: "Giảm giá",
    delivery: "Giao hàng",
    total: "Tổng cộng (đã gồm thuế)",
    to: { zone: "Giao tới", pickup: "Nhận tại" },
    days: (from: string, to: string) => `Dự kiến: ${from} – ${to}`,
    pay: {
      cod: (sum: string) => `Bạn trả ${sum} tiền mặt khi nhận hàng.`,
      vietqr: (sum: string) => `Bạn chuyển khoản ${sum} theo mã VietQR trên trang đơn hàng, nội dung ghi đúng mã đơn.`,
      card: (sum: string) => `Bạn trả ${sum} bằng thẻ trên trang đơn hàng.`,
    },
    until: (instant: string) => `Hạn thanh toán: ${instant}. Quá hạn, đơn tự đóng và hàng được trả lại kệ.`,
    follow: "Xem đơn hàng (cần số điện thoại đã đặt):",
    rights: "Bạn có thể tự hủy đơn trên trang này khi hàng chưa được đóng gói.",
    consents: "Những điều bạn đồng ý thêm cũng rút lại được ở đó, lúc nào cũng được.",
  },
  en: {
    subject: (code: string) => `We have received your order ${code}`,
    hello: (name: string) => `Dear ${name},`,
    thanks: (shop: string) => `${shop} has received your order. Please keep this letter as your copy.`,
    code: "Order code",
    subtotal: "Goods",
    discount: "Discount",
    delivery: "Delivery",
    total: "Total (tax included)",
    to: { zone: "Deliver to", pickup: "Pickup at" },
    days: (from: string, to: string) => `Expected: ${from} – ${to}`,
    pay: {
      cod: (sum: string) => `You pay ${sum} in cash on delivery.`,
      vietqr: (sum: string) => `Please transfer ${sum} with the VietQR code on the order page; the message must be the order code.`,
      card: (sum: string) => `You pay ${sum} by card on the order page.`,
    },
    until: (instant: string) => `Please pay before ${instant}. After that the order closes by itself and the goods go back on the shelf.`,
    follow: "See your order (asks for your phone number):",
    rights: "You can cancel it yourself on that page until the goods are packed.",
    consents: "Whatever else you agreed to can be withdrawn there, too, at any time.",
  },
} as const

/** The confirmation of an order, the buyer's own copy (Luật TMĐT 122/2025 Đ.12), as plain text and simple HTML saying the same. */
export function orderLetter({ order, contactName, url, shopName, locale }: OrderLetterInput): Letter {
  const words = WORDS[locale]
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`).toLocaleDateString(locale === "vi" ? "vi-VN" : "en-GB", { timeZone: "UTC" })
  const rows: [string, string][] = [
    ...order.lines.map((line): [string, string] => [`${line.quantity} × ${line.title} (${line.unit}) – ${line.producer.name}`, formatDong(line.total)]),
    [words.subtotal, formatDong(order.subtotal)],
    ...(order.discount > 0 ? [[words.discount, `−${formatDong(order.discount)}`] as [string, string]] : []),
    [words.delivery, formatDong(order.delivery_cost)],
    [words.total, formatDong(order.total)],
  ]
  const until = order.payment.expires_at && words.until(new Date(order.payment.expires_at).toLocaleString(locale === "vi" ? "vi-VN" : "en-GB", { timeZone: "Asia/Ho_Chi_Minh" }))
  const rights = [words.rights, ...(order.consents.length > 0 ? [words.consents] : [])]
  const before = [words.hello(contactName), words.thanks(shopName), `${words.code}: ${order.code}`]
  const after = [
    `${words.to[order.delivery.method]}: ${order.delivery.address}`,
    words.days(day(order.delivery.from), day(order.delivery.to)),
    words.pay[order.payment.method](formatDong(order.payment.due - order.payment.paid)),
    ...(until ? [until] : []),
    ...(order.note ? [`“${order.note}”`] : []),
  ]

  const text = [...before, "", ...rows.map(([label, sum]) => `${label}: ${sum}`), "", ...after, "", words.follow, url, ...rights, ""].join("\n")
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n")
  const table = rows.map(([label, sum]) => `<tr><td style="padding:4px 16px 4px 0">${escapeHtml(label)}</td><td style="text-align:right">${escapeHtml(sum)}</td></tr>`).join("\n")
  const html = `<!doctype html>
<html lang="${locale}"><body style="font:16px/1.5 system-ui,sans-serif;color:#222;max-width:640px">
${paragraphs(before)}
<table style="border-collapse:collapse">
${table}
</table>
${paragraphs(after)}
<p>${escapeHtml(words.follow)}<br><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>
${paragraphs(rights)}
</body></html>
`
  return { subject: words.subject(order.code), text, html }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
