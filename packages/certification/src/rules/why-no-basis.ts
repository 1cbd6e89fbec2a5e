import type { CertifierLevel } from "./criteria/criteria-set"
import type { Refusal } from "./why-refused"

/** What a council found, as far as a decision may rest on it. */
export interface EvaluationFacts {
  id: string
  product_id: string
  criteria_set_id: string
  /** null or below three: no certificate (QĐ 26/2026 Đ.4) */
  star: number | null
  /** whose decision it takes; null: nobody's */
  certifier: CertifierLevel | null
}

interface Basis {
  product_id: string
  /** typed by nobody: of the evaluation, or of the paper that is copied */
  star: number | undefined
  evaluation: EvaluationFacts | null
  /** as the decision names who signed it */
  issued_by: string
  /** the paper it is copied from: a press article, an earlier register */
  source: string | undefined
  demo: boolean
}

/** Why nothing carries the star this decision would give; null: an evaluation or a paper does. */
export function whyNoBasis({ product_id, star, evaluation, issued_by, source, demo }: Basis): Refusal | null {
  if (!evaluation) {
    if (source?.trim() || demo) return null
    return { code: "no_evaluation", message: "Sao phải theo kết quả của một phiên Hội đồng. Hãy chọn lần đánh giá làm căn cứ." }
  }
  if (evaluation.product_id !== product_id) return { code: "evaluation_of_another", message: "Lần đánh giá này là của sản phẩm khác." }
  if (evaluation.star === null || evaluation.star < 3) return { code: "below_three", message: "Kết quả dưới 3 sao không được cấp giấy chứng nhận (QĐ 26/2026 Đ.4)." }
  if (evaluation.certifier === "central" && !isMinistry(issued_by)) {
    return { code: "ministry_decides", message: "5 sao do Bộ Nông nghiệp và Môi trường công nhận. Hãy ghi đúng cơ quan ban hành, hoặc ghi việc trung ương trả hồ sơ về tỉnh để công nhận 4 sao." }
  }
  if (star === undefined || star === evaluation.star) return null
  return { code: "star_differs", message: `Hội đồng kết luận ${evaluation.star} sao; giấy chứng nhận không thể ghi khác.` }
}

/** "Bộ Nông nghiệp và Môi trường", "Bộ trưởng Bộ NN&PTNT". */
const isMinistry = (issuer: string): boolean => /(^|\s)bộ\s/i.test(issuer.normalize("NFC"))

/** What a council found, once the ministry has sent the dossier back: the province recognises up to four stars. */
export function asTheProvinceMay(evaluation: EvaluationFacts): EvaluationFacts {
  if (evaluation.star === null || evaluation.star < 5) return evaluation
  return { ...evaluation, star: 4, certifier: "province" }
}
