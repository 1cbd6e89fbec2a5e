import type { ChecklistItem } from "../../http/inspection"
import { dayText } from "../time"

/** What the office knows of the product; the visit compares it with what is there. */
export interface ChecklistFacts {
  certificate: { number: string; star: number; valid_until: string } | null
  /** of the label as declared, by name */
  label: { name: string; text: string }[]
  /** papers of the last set handed in, in its order; `valid_to` null: without an end */
  papers: { name: string; number: string | null; issuer: string | null; valid_to: string | null }[]
  /** `YYYY-MM-DD`, day of the visit: a paper that has ended by then is asked for anew */
  on: string
}

/** Points of a visit (QĐ 26/2026 Đ.9: still as in the dossier; use of the mark and advertising), with what was declared written beside them. */
export function checklistFor({ certificate, label, papers, on }: ChecklistFacts): ChecklistItem[] {
  return [
    { key: "production", topic: "Hồ sơ", text: "Còn sản xuất tại địa điểm và theo quy mô đã đăng ký" },
    { key: "materials", topic: "Hồ sơ", text: "Nguồn nguyên liệu và lao động địa phương đúng hồ sơ" },
    { key: "process", topic: "Hồ sơ", text: "Quy trình, kiểm soát chất lượng và sổ ghi chép theo lô được thực hiện" },
    ...papers.map((paper, index) => ({ key: `paper-${index + 1}`, topic: "Giấy tờ trong hồ sơ", text: paperText(paper, on) })),
    { key: "food-safety", topic: "An toàn thực phẩm", text: "Điều kiện an toàn thực phẩm nơi sản xuất, sơ chế, bảo quản đạt yêu cầu" },
    ...label.map(({ name, text }, index) => ({ key: `label-${index + 1}`, topic: "Nhãn hàng hóa", text: `${name}: ${text}` })),
    {
      key: "mark-star",
      topic: "Nhãn hiệu OCOP",
      text: certificate ? `In đúng ${certificate.star} sao theo giấy ${certificate.number}, hết hạn ${dayText(certificate.valid_until)}` : "Không in nhãn hiệu, sao OCOP khi không có giấy còn hiệu lực",
    },
    { key: "mark-product", topic: "Nhãn hiệu OCOP", text: "Nhãn hiệu OCOP chỉ dùng cho đúng sản phẩm được công nhận" },
    { key: "advertising", topic: "Nhãn hiệu OCOP", text: "Quảng cáo, bảng hiệu, trang bán hàng không nói quá hạng được công nhận" },
  ]
}

const paperText = ({ name, number, issuer, valid_to }: ChecklistFacts["papers"][number], on: string): string => {
  const head = [name, number && `số ${number}`, issuer].filter(Boolean).join(", ")
  if (!valid_to) return `${head}: bản gốc còn tại cơ sở, còn hiệu lực`
  return valid_to < on ? `${head}: hết hạn ngày ${dayText(valid_to)}, xem giấy thay thế` : `${head}: bản gốc còn tại cơ sở, hạn đến ${dayText(valid_to)}`
}
