import { STATE_NAMES } from "../../../rules/year/state-names"
import type { Language } from "@ocop/office"

export const stateName = (state: string, language: Language): string => STATE_NAMES[state]?.[language] ?? state

export const STATE_COLOR = (state: string): "green" | "orange" | "red" | "blue" | "grey" => {
  if (/^(recognised.*|accepted|approved|done|open)$/.test(state)) return "green"
  if (/return|not_|reject/.test(state)) return "red"
  if (/draft|closed|planned/.test(state)) return "grey"
  return /scored|assessed|shortlisted/.test(state) ? "blue" : "orange"
}

export { MOVER_NAMES as ROLE_OF, VERB_NAMES } from "../../../rules/year/verb-names"

export const yearWords = {
  vi: {
    ideas: "Ý tưởng sản phẩm", ideasNote: "Phiếu đăng ký của chủ thể, xã xét chọn, cơ quan tham mưu thẩm định", noIdeas: "Chưa có ý tưởng nào được nộp", dossiers: "Hồ sơ sản phẩm", dossiersNote: "Từ lúc chủ thể nộp đến khi được công nhận", noDossiers: "Chưa có hồ sơ nào được nộp",
    board: "Bảng theo trạng thái", list: "Danh sách", title: "Tên", producer: "Chủ thể", commune: "Xã", state: "Trạng thái", since: "Từ ngày", year: "Năm", code: "Mã sản phẩm", kind: "Loại", route: "Quy trình", due: "Hạn", overdue: "Quá hạn", late: (count: number) => `${count} quá hạn`, onlyLate: "Chỉ hồ sơ quá hạn", more: (count: number) => `và ${count} hồ sơ nữa`,
    next: "Việc tiếp theo", nothingNext: "Lúc này không có bước nào thuộc vai trò của bạn.", why: "Lý do", whyHint: "Người nhận sẽ đọc dòng này.", whyNeeded: "Bắt buộc", cancel: "Thôi", confirm: "Xác nhận", moved: "Đã ghi", notMoved: "Chưa thực hiện được", timeline: "Diễn biến", noTimeline: "Chưa có bước nào.",
    form: "Phiếu ý tưởng", description: "Mô tả", material_origin: "Nguồn nguyên liệu", local_identity: "Bản sắc địa phương", market: "Thị trường", scale: "Quy mô", plan: "Phương án sản xuất kinh doanh", noPlan: "Chưa có phương án.", mentor: "Cơ quan đỡ đầu", mentorHint: "Người đỡ đầu không chấm điểm sản phẩm này.", save: "Lưu", goals: "Mục tiêu", materials: "Nguyên liệu", process: "Quy trình", investment: "Vốn", schedule: "Tiến độ",
    product: "Sản phẩm", result: "Kết quả của Hội đồng", toSession: "Xem phiên", toDecision: "Ghi quyết định công nhận",
    papers: "Giấy tờ", noPapers: "Hồ sơ không kèm giấy tờ nào.", needs: "Thành phần hồ sơ", look: "Xem", whole: "Cả hồ sơ (PDF)", mau03: "In Mẫu 03", forms: "Mẫu 01 và Mẫu 02", submissions: "Các lần nộp", receipt: "Số tiếp nhận", hash: "Mã kiểm tra", assessment: "Mẫu 03: đánh giá của xã", notAssessed: "Xã chưa đánh giá.", met: "Đạt", notMet: "Không đạt", note: "Nhận xét", sheet: "Phiếu số", set: "Bộ tiêu chí", score: "Điểm cấp huyện",
    needState: { met: "Có", runs_out: "Sắp hết hạn", expired: "Hết hạn", missing: "Thiếu", optional: "Không bắt buộc" }, until: "đến", general: "Thông tin chung", plan_result: "Kết quả phương án", plan_ahead: "Phương hướng", changes: "Thay đổi", representative: "Người đại diện", phone: "Điện thoại", address: "Địa chỉ",
    cycles: "Chu trình thường niên", cyclesNote: "Sáu bước của năm OCOP và thời gian từng bước", noCycles: "Chưa có chu trình nào", begin: "Lập chu trình năm", planNumber: "Số kế hoạch", from: "Từ ngày", to: "Đến ngày", daysOff: "Ngày nghỉ thêm", daysOffHint: "Cách nhau bằng dấu phẩy, dạng 2026-11-24. Hạn tính theo ngày làm việc bỏ qua những ngày này.", saved: "Đã lưu",
  },
  en: {
    ideas: "Product ideas", ideasNote: "The producer's form, the commune's shortlist, the office's appraisal", noIdeas: "No idea has been handed in yet", dossiers: "Dossiers", dossiersNote: "From the producer's desk to the recognition", noDossiers: "No dossier has been handed in yet",
    board: "Board by state", list: "List", title: "Name", producer: "Producer", commune: "Commune", state: "State", since: "Since", year: "Year", code: "Product code", kind: "Kind", route: "Route", due: "Due", overdue: "Overdue", late: (count: number) => `${count} overdue`, onlyLate: "Only overdue ones", more: (count: number) => `and ${count} more`,
    next: "What comes next", nothingNext: "No step belongs to your role right now.", why: "Reason", whyHint: "Whoever gets it back will read this.", whyNeeded: "Required", cancel: "Cancel", confirm: "Confirm", moved: "Recorded", notMoved: "Not done", timeline: "What happened", noTimeline: "No step yet.",
    form: "Idea form", description: "Description", material_origin: "Material", local_identity: "Local identity", market: "Market", scale: "Scale", plan: "Business plan", noPlan: "No plan yet.", mentor: "Mentor body", mentorHint: "Who mentors does not score this product.", save: "Save", goals: "Goals", materials: "Materials", process: "Process", investment: "Investment", schedule: "Schedule",
    product: "Product", result: "What the council found", toSession: "Open the session", toDecision: "Record the decision",
    papers: "Papers", noPapers: "No papers are attached.", needs: "What it must hold", look: "Open", whole: "Whole dossier (PDF)", mau03: "Print Mẫu 03", forms: "Mẫu 01 and Mẫu 02", submissions: "Handed in", receipt: "Receipt", hash: "Check", assessment: "Mẫu 03: the commune's assessment", notAssessed: "Not assessed yet.", met: "Met", notMet: "Not met", note: "Remark", sheet: "Sheet", set: "Criteria", score: "District's score",
    needState: { met: "There", runs_out: "Runs out soon", expired: "Expired", missing: "Missing", optional: "Optional" }, until: "until", general: "General", plan_result: "Result of the plan", plan_ahead: "Plans ahead", changes: "Changes", representative: "Representative", phone: "Telephone", address: "Address",
    cycles: "Yearly cycle", cyclesNote: "The six steps of the OCOP year and their windows", noCycles: "No cycle yet", begin: "Plan the year", planNumber: "Number of the plan", from: "From", to: "To", daysOff: "Further days off", daysOffHint: "Separated by commas, as 2026-11-24. Terms in working days leave them out.", saved: "Saved",
  },
}
