import { MedusaError } from "@medusajs/framework/utils"

/** Said to the one who tried: what is the matter, and what to do. */
const notAllowed = (code: string, message: string): MedusaError => new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

export const REFUSALS = {
  notOpen: () => notAllowed("session_not_open", "Phiên chưa mở hoặc đã đóng: không nhận điểm nữa. Điểm đã niêm phong trước đó vẫn còn nguyên."),
  notPlanned: () => notAllowed("session_not_planned", "Chỉ thêm bớt hồ sơ khi phiên chưa mở."),
  notMember: () => new MedusaError(MedusaError.Types.FORBIDDEN, "Bạn không phải thành viên của phiên này nên không chấm được.", "not_a_member"),
  notSecretary: () => new MedusaError(MedusaError.Types.FORBIDDEN, "Việc này của Thư ký Hội đồng phiên này.", "not_its_secretary"),
  barred: (message: string) => new MedusaError(MedusaError.Types.FORBIDDEN, message, "conflict_of_interest"),
  absent: () => notAllowed("not_attending", "Thư ký chưa ghi bạn có mặt. Nhờ Thư ký ghi rồi niêm phong lại; điểm đang chấm vẫn được giữ."),
  sealedAlready: () => notAllowed("sealed_already", "Phiếu của bạn đã niêm phong. Muốn sửa, nhờ Thư ký mở lại và nêu lý do."),
  notSealed: () => notAllowed("not_sealed", "Thành viên này không có phiếu đang niêm phong để mở lại."),
  hasSealed: () => notAllowed("has_sealed", "Thành viên đã niêm phong phiếu nên không thể ghi vắng mặt."),
  hasScored: () => notAllowed("has_sealed", "Bạn đã niêm phong phiếu này. Nhờ Thư ký mở lại trước khi khai quyền lợi liên quan."),
  move: (message: string) => notAllowed("wrong_move", message),
  onTable: () => notAllowed("on_another_table", "Hồ sơ này đang nằm ở một phiên khác chưa đóng."),
  writtenForRenewals: () => notAllowed("written_for_renewals", "Lấy ý kiến bằng văn bản chỉ dùng cho hồ sơ công nhận lại (QĐ 26/2026 Đ.7.6)."),
  faulty: (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message, "sheet_faulty"),
  incomplete: (missing: readonly string[]) => new MedusaError(MedusaError.Types.INVALID_DATA, `Chưa chấm: ${missing.join(", ")}. Chấm đủ rồi niêm phong; điểm đang chấm vẫn được giữ.`, "sheet_incomplete"),
  reasonNeeded: () => new MedusaError(MedusaError.Types.INVALID_DATA, "Đổi điều Hội đồng đã thống nhất thì phải ghi lý do.", "reason_needed"),
  unknown: (what: string) => new MedusaError(MedusaError.Types.NOT_FOUND, `Không có ${what} này.`),
  notClosed: (message: string) => notAllowed("not_ready_to_close", message),
} as const
