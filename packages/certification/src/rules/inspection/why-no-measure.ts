import type { FindingVerdict, InspectionState, MeasureAction } from "../../http/inspection"

interface MeasureFacts {
  action: MeasureAction
  state: InspectionState
  verdicts: readonly FindingVerdict[]
  /** proposals of this visit that await the leader */
  open: number
  certified: boolean
  stopped: boolean
}

/** Why an inspector cannot propose this; null: they can. */
export function whyNoMeasure({ action, state, verdicts, open, certified, stopped }: MeasureFacts): string | null {
  if (state !== "reported" && state !== "closed") return "Hãy lập biên bản trước khi đề xuất."
  if (open > 0) return "Đã có một đề xuất đang chờ lãnh đạo quyết định."
  if (action === "lift_suspension") return stopped ? null : "Sản phẩm không bị tạm dừng bán."
  if (!verdicts.includes("not_met")) return "Biên bản không ghi điểm nào không đạt nên không có căn cứ để xử lý."
  if (action === "revoke" && !certified) return "Sản phẩm không có giấy chứng nhận còn hiệu lực để thu hồi."
  if (action === "suspend_sale" && stopped) return "Sản phẩm đã bị tạm dừng bán."
  return null
}
