import { startPaper } from "@ocop/print"
import { addDays, addMonths, type CertificateStanding, dayInWords, dayOf, dayText } from "../rules"

export interface CertificatePaperFacts {
  standing: CertificateStanding
  product: string
  producer: string | null
  /** text the product was judged by: its name with decree, number and date; null: not known */
  criteria: string | null
  /** where anybody may check it: the address behind the QR code */
  verifyUrl: string
  at: Date
}

const QR = 96
const QR_HEIGHT = QR + 18

const NO_LONGER = { upcoming: "chưa đến ngày có hiệu lực", expired: "đã hết hạn", revoked: "đã bị thu hồi", renewed: "đã được thay bằng giấy công nhận lại", superseded: "đã được thay bằng giấy mới" } as const

/** The certificate as a page to print: what was decided, by whom, until when, and how to check it. One that does not stand says so first. */
export async function certificatePaper({ standing: { certificate, decision, state, star, grace_until }, product, producer, criteria, verifyUrl, at }: CertificatePaperFacts): Promise<Buffer> {
  const until = addDays(grace_until ?? certificate.valid_until, -1)
  const paper = await startPaper({ title: `Giấy chứng nhận ${certificate.number ?? ""}`, foot: `Giấy chứng nhận OCOP ${certificate.number ?? ""}`, at })
  paper.frame().officialHead(decision.issued_by.toUpperCase().split(/ (?=TỈNH |HUYỆN )/), `Số: ${certificate.number ?? "–"}`)
  paper.space(28)
  if (state in NO_LONGER) paper.text(`GIẤY NÀY ${NO_LONGER[state as keyof typeof NO_LONGER].toUpperCase()} (tính đến ${dayText(dayOf(at))})`, { size: 12, style: "bold", align: "center", after: 18 })
  paper.text("GIẤY CHỨNG NHẬN", { size: 26, style: "bold", align: "center", after: 6 })
  paper.text("SẢN PHẨM OCOP", { size: 15, style: "bold", align: "center", after: 16 })
  paper.text(product, { size: 20, style: "bold", align: "center", after: 10 })
  paper.text(`đạt hạng ${star} sao`, { size: 16, align: "center", after: 8 })
  if (!(state in NO_LONGER)) paper.stars(star)
  paper.space(18)
  paper.facts([
    ["Chủ thể", producer ?? "–"],
    ["Quyết định", `${decision.number ?? "–"}${decision.signed_on ? ` ngày ${dayText(decision.signed_on)}` : ""} của ${decision.issued_by}`],
    ["Bộ tiêu chí", inFull(criteria ?? decision.criteria_set ?? "–")],
    ["Có giá trị", `${certificate.valid_until.getTime() === addMonths(certificate.valid_from, 36).getTime() && !grace_until ? "36 tháng: " : ""}từ ngày ${dayText(dayOf(certificate.valid_from))} đến hết ngày ${dayText(dayOf(until))}`],
  ])
  paper.space(20)
  // The code stands beside the hand that signs: a long name must not push either on a second page.
  paper.qr(verifyUrl, { size: QR, caption: "Quét để kiểm tra giấy còn hiệu lực" }).space(-QR_HEIGHT)
  paper.signature({ placeAndDay: `${placeOf(decision.issued_by)}, ngày ${dayInWords(decision.signed_on ?? dayOf(certificate.valid_from))}`, office: `TM. ${decision.issued_by.toUpperCase()}` })
  paper.text(verifyUrl, { size: 9, after: 2 })
  if (decision.demo) paper.text("Dữ liệu minh họa, không có giá trị pháp lý.", { size: 10, style: "bold", align: "center" })
  return paper.finish()
}

/** "(QĐ 26/2026/QĐ-TTg 22/05/2026)" as a paper says it. */
const inFull = (title: string): string => title.replace(/QĐ (\S+) (\d{2}\/\d{2}\/\d{4})/g, "Quyết định số $1 ngày $2").replace(/(\S+\/QĐ-TTg ngày \d{2}\/\d{2}\/\d{4})/g, "$1 của Thủ tướng Chính phủ")

const placeOf = (authority: string): string => authority.replace(/^.*?(?:tỉnh|huyện|xã|thị trấn)\s+/i, "")
