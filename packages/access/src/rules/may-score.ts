/** Who stands where to the producer whose product is on the table. Ids of office users, as far as they are known. */
export interface Ties {
  /** mentors of the producer or of this product, themselves or through the body they work for */
  mentors: readonly string[]
  /** users who are also members of the producer, or sit on its board */
  members: readonly string[]
  /** users who have said themselves that they have an interest */
  declared: readonly string[]
}

export type WhyNotScore = "mentor" | "member" | "declared"

/** Separation of duties: nobody scores a product of a producer they mentor or belong to, or have declared an interest in. Null: may score. */
export function whyNotScore(user_id: string, { mentors, members, declared }: Ties): WhyNotScore | null {
  if (members.includes(user_id)) return "member"
  if (mentors.includes(user_id)) return "mentor"
  return declared.includes(user_id) ? "declared" : null
}

export const mayScore = (user_id: string, ties: Ties): boolean => whyNotScore(user_id, ties) === null

export const WHY_NOT_SCORE: Record<WhyNotScore, { vi: string; en: string }> = {
  mentor: { vi: "Bạn là người đỡ đầu chủ thể này nên không được chấm sản phẩm của họ.", en: "You mentor this producer, so you may not score its product." },
  member: { vi: "Bạn là người của chủ thể này nên không được chấm sản phẩm của họ.", en: "You belong to this producer, so you may not score its product." },
  declared: { vi: "Bạn đã khai có quyền lợi liên quan nên không được chấm sản phẩm này.", en: "You have declared an interest, so you may not score this product." },
}
