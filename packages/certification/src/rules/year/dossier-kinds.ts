import type { DossierKind } from "../../http/year"
import { regimeAt } from "../regime"

export interface Recognition {
  /** ever recognised, whatever became of it */
  ever: boolean
  /** what it has today; null: nothing stands */
  star: number | null
  /** instant from which it no longer stands; null: nothing stands, or the day is not known */
  valid_until: Date | null
}

/** For what a product may be evaluated now: for the first time, for more stars, or again because its certificate ends or has ended; how long before, the law of its last day says. */
export function dossierKindsOpen({ ever, star, valid_until }: Recognition, at: Date): DossierKind[] {
  if (!ever) return ["first"]
  if (star === null) return ["renewal"]
  const ends = valid_until === null || renewalOpens(valid_until) <= at
  return [...(ends ? (["renewal"] as const) : []), ...(star < 5 ? (["upgrade"] as const) : [])]
}

const renewalOpens = (end: Date): Date => new Date(end.getTime() - regimeAt(end).renewal_window_days.opens * 86_400_000)

const NAMES: Record<DossierKind, string> = { first: "đánh giá lần đầu", upgrade: "đánh giá nâng hạng", renewal: "đánh giá lại" }

/** Why a dossier of this kind is not to be begun, with the kinds that are; null: it is one of them. */
export function whyKindNotOpen(kind: DossierKind, recognition: Recognition, at: Date): string | null {
  const open = dossierKindsOpen(recognition, at)
  if (open.includes(kind)) return null
  const ways = open.map((each) => NAMES[each]).join(" hoặc ")
  if (!recognition.ever) return `Sản phẩm chưa được công nhận lần nào: hãy lập hồ sơ ${ways}.`
  if (open.length === 0) return "Sản phẩm đã được công nhận 5 sao và chưa đến kỳ đánh giá lại: chưa cần lập hồ sơ nào."
  return `Sản phẩm đã được công nhận, lúc này không lập hồ sơ ${NAMES[kind]}: hãy lập hồ sơ ${ways}.`
}
