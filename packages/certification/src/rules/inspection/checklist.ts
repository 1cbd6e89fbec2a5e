import type { ChecklistItem } from "../../http/inspection"

/** What the office knows of the product; the visit compares it with what is there. */
export interface ChecklistFacts {
  certificate: { number: string; star: number; valid_until: string } | null
  /** of the label as declared, by name */
  label: { name: string; text: string }[]
  /** papers of the last dossier, with their end */
  papers: { name: string; valid_to: string | null }[]
}

/** Points of a visit (QĐ 26/2026 Đ.9: still as in the dossier; use of the mark and advertising), with what was declared written beside them. */
export function checklistFor({ certificate, label, papers }: ChecklistFacts): ChecklistItem[] {
  return [
    { key: "production", topic: "Hồ sơ", text: "Còn sản xuất tại địa điểm và theo quy mô đã đăng ký" },
    { key: "materials", topic: "Hồ sơ", text: "Nguồn nguyên liệu và lao động địa phương đúng hồ sơ" },
    { key: "process", topic: "Hồ sơ", text: "Quy trình, kiểm soát chất lượng và sổ ghi chép theo lô được thực hiện" },
    ...papers.map(({ name, valid_to }, index) => ({ key: `paper-${index + 1}`, topic: "Giấy tờ", text: `${name}${valid_to ? ` còn hạn (đến ${vietnamese(valid_to)})` : " còn hiệu lực"}` })),
    { key: "food-safety", topic: "An toàn thực phẩm", text: "Điều kiện an toàn thực phẩm nơi sản xuất, sơ chế, bảo quản đạt yêu cầu" },
    ...label.map(({ name, text }, index) => ({ key: `label-${index + 1}`, topic: "Nhãn hàng hóa", text: `${name}: ${text}` })),
    {
      key: "mark-star",
      topic: "Nhãn hiệu OCOP",
      text: certificate ? `In đúng ${certificate.star} sao theo giấy ${certificate.number}, hết hạn ${vietnamese(certificate.valid_until)}` : "Không in nhãn hiệu, sao OCOP khi không có giấy còn hiệu lực",
    },
    { key: "mark-product", topic: "Nhãn hiệu OCOP", text: "Nhãn hiệu OCOP chỉ dùng cho đúng sản phẩm được công nhận" },
    { key: "advertising", topic: "Nhãn hiệu OCOP", text: "Quảng cáo, bảng hiệu, trang bán hàng không nói quá hạng được công nhận" },
  ]
}

const vietnamese = (day: string): string => day.slice(0, 10).split("-").reverse().join("/")
