import type { Paper } from "@ocop/print"
import type { AssessmentContent, DossierKind, Registration, SelfReport } from "../http/year"
import { dayInWords, dayOf } from "../rules/time"
import { CONTENT_NAMES, KIND_NAMES } from "../rules/year"

const AGAIN = "đề nghị đánh giá, phân hạng"

export const signedOn = (at: Date | string): string => `ngày ${dayInWords(dayOf(new Date(at)))}`

interface Heads {
  code: string | null
  sheet: number
  kind: DossierKind
  commune: string
}

/** Mẫu số 01, phiếu đăng ký. */
export function printRegistration(paper: Paper, registration: Registration, { code, sheet, kind, commune }: Heads, on: Date): void {
  paper.officialHead([registration.unit_name])
  paper.heading(`Mẫu số 01. Phiếu đăng ký ${AGAIN} sản phẩm OCOP`, { align: "center" }).space(4)
  paper.facts([
    ["Tên đơn vị", registration.unit_name],
    ["Người đại diện theo pháp luật", registration.representative],
    ["Chức vụ", registration.position],
    ["Địa chỉ", registration.address],
    ["Điện thoại", registration.phone],
    ["Thư điện tử", registration.email || "không có"],
    ["Sản phẩm", registration.product_name],
    ["Mã sản phẩm", code ?? "chưa cấp"],
    ["Bộ sản phẩm (phiếu đánh giá số)", String(sheet)],
    ["Loại đánh giá", KIND_NAMES[kind].vi],
    ["Mẫu sản phẩm nộp kèm", sheet === 26 ? "không áp dụng với du lịch" : `${registration.samples} đơn vị sản phẩm`],
  ])
  paper.text("Đơn vị cam kết những thông tin và giấy tờ trong hồ sơ là đúng sự thật và chịu trách nhiệm trước pháp luật về hồ sơ này.")
  paper.signature({ placeAndDay: `${commune}, ${signedOn(on)}`, office: "ĐẠI DIỆN ĐƠN VỊ", name: registration.representative })
}

/** Mẫu số 02, báo cáo tự đánh giá. */
export function printReport(paper: Paper, report: SelfReport, kind: DossierKind, evidenceOf: (criterion: string) => string): void {
  paper.heading("Mẫu số 02. Báo cáo kết quả thực hiện phương án và tự đánh giá sản phẩm", { align: "center" })
  const parts: [string, string][] = [["I. Thông tin chung", report.general], ["II. Kết quả thực hiện phương án sản xuất kinh doanh", report.plan_result]]
  if (kind !== "first") parts.push(["Những thay đổi từ lần công nhận trước", report.changes])
  for (const [title, text] of parts) paper.heading(title, { level: 2, listed: false }).text(text || "…")
  const scores = Object.entries(report.self_scores).sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
  paper.heading("III. Tự chấm điểm và minh chứng", { level: 2, listed: false })
  if (scores.length === 0) paper.text("Đơn vị không tự chấm điểm.")
  else {
    paper.table(
      [{ title: "Tiêu chí", width: 0.5, align: "center" }, { title: "Điểm tự chấm", width: 0.7, align: "center" }, { title: "Minh chứng trong hồ sơ", width: 3 }],
      [...scores.map(([criterion, points]) => [criterion, String(points), evidenceOf(criterion)]), ["Cộng", String(scores.reduce((sum, [, points]) => sum + points, 0)), ""]],
    )
  }
  paper.heading("IV. Phương hướng thời gian tới", { level: 2, listed: false }).text(report.plan_ahead || "…")
}

/** Mẫu số 03, ý kiến của UBND cấp xã về 4 nội dung. */
export function printAssessment(paper: Paper, facts: { commune: string; product: string; producer: string; code: string; contents: readonly AssessmentContent[]; by_name: string; at: Date | string }): void {
  paper.officialHead(["ỦY BAN NHÂN DÂN", facts.commune.toUpperCase()])
  paper.heading("Mẫu số 03. Kết quả đánh giá của Ủy ban nhân dân cấp xã", { align: "center" }).space(4)
  paper.facts([["Sản phẩm", facts.product], ["Chủ thể", facts.producer], ["Mã sản phẩm", facts.code]])
  paper.table(
    [{ title: "STT", width: 0.35, align: "center" }, { title: "Nội dung", width: 2 }, { title: "Kết quả", width: 0.7, align: "center" }, { title: "Nhận xét", width: 2.2 }],
    facts.contents.map(({ key, met, note }, index) => [String(index + 1), CONTENT_NAMES[key].vi, met ? "Đạt" : "Không đạt", note]),
  )
  const all = facts.contents.every(({ met }) => met)
  paper.text(all ? "Ủy ban nhân dân xã đề nghị cấp tỉnh đánh giá, phân hạng sản phẩm." : "Sản phẩm chưa đáp ứng đủ 4 nội dung; hồ sơ được trả lại để chủ thể bổ sung.", { style: "bold" })
  paper.signature({ placeAndDay: `${facts.commune}, ${signedOn(facts.at)}`, office: "NGƯỜI ĐÁNH GIÁ", name: facts.by_name })
}
