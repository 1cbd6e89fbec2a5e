import { MedusaError } from "@medusajs/framework/utils"

const LAST_LINE: Record<string, string> = {
  lot_balance_left: "Số lượng còn lại của lô không đủ: vừa có người khác dùng trước. Hãy tải lại trang để xem số còn lại.",
  lot_shelf_left: "Số hộp trên quầy không đủ: vừa có người khác lấy trước. Hãy tải lại trang để xem số còn lại.",
  lot_found_left: "Không tìm lại được nhiều hơn số còn mất. Hãy tải lại trang để xem số đã tìm thấy.",
  lot_blocked: "Lô này đang bị tạm giữ, thu hồi hoặc đã đóng, nên chưa làm gì được với nó.",
  lot_step_order: "Vừa có người khác xử lý lô này trước bạn. Hãy tải lại trang để xem trạng thái mới.",
  lot_road_left: "Không nhận được nhiều hơn số đang trên đường. Hãy tải lại trang để xem số đã gửi.",
  lot_operation_balances: "Tổng lượng ra và hao hụt không bằng lượng vào. Hãy xem lại số lượng.",
}

/** What the database refused as the last line, in words. */
export async function saidPlainly<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const text = `${(error as { constraint?: string }).constraint ?? ""} ${error instanceof Error ? error.message : ""}`
    const name = Object.keys(LAST_LINE).find((constraint) => text.includes(constraint)) ?? (/than is on the road/.test(text) ? "lot_road_left" : /than is missing/.test(text) ? "lot_found_left" : / in, .* out and /.test(text) ? "lot_operation_balances" : / is (held|recalled|closed)/.test(text) ? "lot_blocked" : undefined)
    if (name) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, LAST_LINE[name]!, name.replace("lot_", ""))
    throw error
  }
}
