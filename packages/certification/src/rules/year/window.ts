import type { CycleStepView } from "../../http/year"
import { dayText } from "../time"

/** The six steps of the yearly cycle. */
export const STEP_NAMES: Record<CycleStepView["step"], { vi: string; en: string }> = {
  1: { vi: "Tuyên truyền, hướng dẫn", en: "Spread the word, guide" },
  2: { vi: "Nhận đăng ký ý tưởng", en: "Receive ideas" },
  3: { vi: "Nhận phương án sản xuất kinh doanh", en: "Receive business plans" },
  4: { vi: "Triển khai phương án", en: "Carry plans out" },
  5: { vi: "Đánh giá, phân hạng", en: "Evaluate and rank" },
  6: { vi: "Xúc tiến thương mại", en: "Promote trade" },
}

const STEP_OF = { idea: 2, plan: 3 } as const

/** Ideas are handed in during step 2, plans during step 3 of an open cycle; a step without days stands open all year. */
export function whyWindowClosed(subject: keyof typeof STEP_OF, cycle: { state: string; steps: readonly CycleStepView[] } | null, today: string): string | null {
  if (cycle?.state !== "open") return "Chu trình OCOP năm nay chưa mở hoặc đã kết thúc."
  const step = cycle.steps.find((each) => each.step === STEP_OF[subject])
  const name = STEP_NAMES[STEP_OF[subject]].vi
  if (step?.from && today < step.from) return `Bước “${name}” mở từ ngày ${dayText(step.from)}.`
  if (step?.to && today > step.to) return `Bước “${name}” đã kết thúc ngày ${dayText(step.to)}.`
  return null
}

/** Six steps in order, none ending before it begins. */
export function whyNoSteps(steps: readonly CycleStepView[]): string | null {
  if (steps.length !== 6 || steps.some(({ step }, index) => step !== index + 1)) return "Chu trình có đúng 6 bước, theo thứ tự."
  const wrong = steps.find(({ from, to }) => from && to && to < from)
  return wrong ? `Bước ${wrong.step} kết thúc trước khi bắt đầu.` : null
}
