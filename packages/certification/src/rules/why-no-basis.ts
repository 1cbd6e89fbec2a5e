import type { Refusal } from "./why-refused"

/** What a council found, as far as a decision may rest on it. */
export interface EvaluationFacts {
  id: string
  product_id: string
  criteria_set_id: string
  /** null or below three: no certificate (QĐ 26/2026 Đ.4) */
  star: number | null
}

interface Basis {
  product_id: string
  /** typed by nobody: of the evaluation, or of the paper that is copied */
  star: number | undefined
  evaluation: EvaluationFacts | null
  /** the paper it is copied from: a press article, an earlier register */
  source: string | undefined
  demo: boolean
}

/** Why nothing carries the star this decision would give; null: an evaluation or a paper does. */
export function whyNoBasis({ product_id, star, evaluation, source, demo }: Basis): Refusal | null {
  if (!evaluation) {
    if (source?.trim() || demo) return null
    return { code: "no_evaluation", message: "Sao phải theo kết quả của một phiên Hội đồng. Hãy chọn lần đánh giá làm căn cứ." }
  }
  if (evaluation.product_id !== product_id) return { code: "evaluation_of_another", message: "Lần đánh giá này là của sản phẩm khác." }
  if (evaluation.star === null || evaluation.star < 3) return { code: "below_three", message: "Kết quả dưới 3 sao không được cấp giấy chứng nhận (QĐ 26/2026 Đ.4)." }
  if (star === undefined || star === evaluation.star) return null
  return { code: "star_differs", message: `Hội đồng kết luận ${evaluation.star} sao; giấy chứng nhận không thể ghi khác.` }
}
