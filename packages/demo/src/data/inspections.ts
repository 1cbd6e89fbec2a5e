/** Invented visits, one in every state; nothing of them is about a real producer. Days count back from the day the demonstration is filled. */
export interface DemoFinding {
  item: string | null
  verdict: "met" | "not_met" | "remark"
  text: string
  /** a photograph lies beside it: the product's own drawing stands in for one */
  photo?: true
  answer?: string
}

export interface DemoInspection {
  product: string
  kind: "periodic" | "surprise"
  /** days before today; negative: still to come */
  ago: number
  reason: string
  findings: readonly DemoFinding[]
  report?: string
  measure?: { action: "warn" | "revoke"; ground: "misuse_of_mark" | "criteria_no_longer_met"; text: string; ruling?: { verdict: "approved" | "refused"; reason: string; decision_number: string | null } }
  state: "planned" | "underway" | "reported" | "proposed" | "closed" | "canceled"
}

const met = (item: string): DemoFinding => ({ item, verdict: "met", text: "" })

export const DEMO_INSPECTIONS: readonly DemoInspection[] = [
  { product: "cam-chanh-vietgap-hop-5-kg", kind: "periodic", ago: -6, reason: "Kế hoạch hậu kiểm quý IV", findings: [], state: "planned" },
  { product: "cam-bu-huong-dien", kind: "surprise", ago: 0, reason: "Người mua hỏi về dấu sao trên thùng", findings: [], state: "planned" },
  {
    product: "hop-qua-mat-ong-3-vi",
    kind: "periodic",
    ago: 1,
    reason: "Kế hoạch hậu kiểm quý IV",
    state: "underway",
    findings: [met("production"), met("materials"), { item: "process", verdict: "remark", text: "Sổ lô tháng 10 thiếu chữ ký người kiểm, đã nhắc bổ sung." }, { item: "mark-star", verdict: "met", text: "In đúng 4 sao trên cả ba hộp.", photo: true }],
  },
  {
    product: "tra-tui-loc-thao-moc",
    kind: "surprise",
    ago: 4,
    reason: "Giấy chứng nhận đã hết hạn, kiểm tra bao bì còn lưu thông",
    state: "reported",
    findings: [met("production"), { item: "mark-star", verdict: "not_met", text: "40 hộp in 3 sao còn bày ở điểm bán dù giấy đã hết hạn ngày 31/03/2026.", photo: true, answer: "HTX đã thu 40 hộp về kho ngày hôm sau, dán tem che sao." }],
    report: "Bao bì cũ còn in sao sau khi giấy hết hạn. Chủ thể đã thu hồi trong ngày.",
  },
  {
    product: "cam-v2",
    kind: "periodic",
    ago: 6,
    reason: "Kiểm tra trước khi công nhận lại",
    state: "proposed",
    findings: [met("production"), met("food-safety"), { item: "advertising", verdict: "not_met", text: "Biển ở cổng vườn ghi “OCOP 4 sao”, giấy chứng nhận là 3 sao.", photo: true }],
    report: "Sản xuất đúng hồ sơ. Biển quảng cáo nói quá hạng được công nhận.",
    measure: { action: "warn", ground: "misuse_of_mark", text: "Đề nghị nhắc nhở bằng văn bản, gỡ biển trong 7 ngày." },
  },
  {
    product: "mang-kho-huong-quang",
    kind: "surprise",
    ago: 98,
    reason: "Phản ánh của người mua",
    state: "closed",
    findings: [{ item: "mark-product", verdict: "not_met", text: "In dấu sao lên lô hàng ngoài hồ sơ đã đăng ký, 120 túi.", photo: true, answer: "Tổ hợp tác nhận lỗi, đã dừng bán lô này." }],
    report: "Sử dụng sai nhãn hiệu chứng nhận OCOP trên lô ngoài hồ sơ.",
    measure: { action: "revoke", ground: "misuse_of_mark", text: "Đề nghị thu hồi giấy chứng nhận.", ruling: { verdict: "approved", reason: "Sử dụng sai nhãn hiệu chứng nhận OCOP (QĐ 26/2026/QĐ-TTg, Điều 8).", decision_number: "MH-74/QĐ-UBND" } },
  },
  { product: "tour-ho-ngan-truoi-1-ngay", kind: "periodic", ago: 40, reason: "Kế hoạch hậu kiểm quý IV", findings: [], report: "Mưa lũ, đường vào hồ bị chia cắt.", state: "canceled" },
]
