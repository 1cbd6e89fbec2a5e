export interface RecallLetterInput {
  name: string
  order_code: string
  lot_codes: readonly string[]
  /** the office's own words */
  reason: string
  /** page of the order in the shop */
  url: string
  locale: "vi" | "en"
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")

/** What a buyer of recalled goods reads. What to do comes before why. */
export function recallLetter({ name, order_code, lot_codes, reason, url, locale }: RecallLetterInput): { subject: string; text: string; html: string } {
  const codes = lot_codes.join(", ")
  const lines =
    locale === "en"
      ? [
          `Dear ${name},`,
          `Please do not eat or use the goods of lot ${codes} from your order ${order_code}. The code stands on the box, beside the QR code. Keep the box; the shop will call you about returning it and about your money.`,
          `Why: ${reason}`,
          `Somebody who ate of it and feels unwell should see a doctor and show this letter.`,
          `Your order: ${url}`,
          `The OCOP Vũ Quang shop`,
        ]
      : [
          `Chào ${name},`,
          `Bạn đừng ăn hay dùng hàng thuộc lô ${codes} trong đơn ${order_code}. Mã lô in trên hộp, cạnh mã QR. Bạn giữ lại hộp; cửa hàng sẽ gọi để nhận lại hàng và hoàn tiền.`,
          `Lý do: ${reason}`,
          `Ai đã dùng mà thấy không khỏe thì nên đi khám và đưa thư này cho bác sĩ.`,
          `Đơn hàng của bạn: ${url}`,
          `Cửa hàng OCOP Vũ Quang`,
        ]
  return {
    subject: locale === "en" ? `Please do not use: lot ${codes} of order ${order_code} is recalled` : `Xin đừng dùng: lô ${codes} trong đơn ${order_code} bị thu hồi`,
    text: lines.join("\n\n"),
    html: lines.map((line) => `<p>${escape(line)}</p>`).join("\n"),
  }
}
