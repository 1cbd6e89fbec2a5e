import { MedusaError } from "@medusajs/framework/utils"
import { addMonths, type CertifiedStars, certainSpanOf, regimeAt, toInstant, yearOf } from "../rules"
import type { DecisionDraft } from "../modules/certification/service"

/** What every decision says about itself. Days are `YYYY-MM-DD` in Vietnam; an instant may be given as ISO 8601 too. */
export interface DecisionPaper {
  product_id: string
  /** null only where the source states none (press rows) */
  decision_number: string | null
  /** null only where just the year is known (press rows) */
  signed_on: string | null
  /** the day it was signed when absent */
  effective_at?: string
  issued_by: string
  reason?: string
  criteria_set?: string
  demo?: boolean
  /** where it was read, for press rows */
  source?: string
  /** user of the office */
  recorded_by?: string
  /** the council's evaluation it rests on; without one, a paper in `source` */
  evaluation_id?: string
}

/** What a granting decision hands out. */
export interface GrantPaper extends DecisionPaper {
  star: CertifiedStars
  /** null only with `recognised_year` */
  certificate_number: string | null
  /** the day the decision has effect when absent */
  valid_from?: string
  /** 36 calendar months after `valid_from` when absent; never later */
  valid_until?: string
  /** instead of every date, where the press tells no more */
  recognised_year?: number
}

/** As it is asked for: with an evaluation, the star and the set of criteria are its own, and a missing number is the next free one. */
export interface GrantRequest extends Omit<GrantPaper, "star" | "certificate_number"> {
  star?: CertifiedStars
  certificate_number?: string | null
}

export interface AboutCertificate extends DecisionPaper {
  certificate_id: string
}

export function toDraft(kind: DecisionDraft["kind"], paper: DecisionPaper): DecisionDraft {
  const effective = paper.effective_at ?? paper.signed_on
  if (!effective) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Thiếu ngày ký quyết định (signed_on).")
  return { ...factsOf(paper), kind, effective_at: validInstant(effective, "effective_at") }
}

export function toGrantDraft(kind: "issue" | "renew" | "upgrade", paper: GrantPaper): DecisionDraft {
  const certificate = paper.recognised_year === undefined ? datedCertificate(paper) : yearOnlyCertificate(paper, paper.recognised_year)
  return { ...factsOf(paper), kind, effective_at: certificate.valid_from, certificate }
}

function datedCertificate(paper: GrantPaper): NonNullable<DecisionDraft["certificate"]> {
  const begins = paper.valid_from ?? paper.effective_at ?? paper.signed_on
  if (!begins || !paper.certificate_number?.trim() || !paper.decision_number?.trim()) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Cần số quyết định, ngày ký và số giấy chứng nhận.")
  }
  const valid_from = validInstant(begins, "valid_from")
  return {
    number: paper.certificate_number.trim(),
    star: paper.star,
    precision: "day",
    year: yearOf(paper.signed_on ? toInstant(paper.signed_on) : valid_from),
    valid_from,
    valid_until: paper.valid_until
      ? validInstant(paper.valid_until, "valid_until")
      : addMonths(valid_from, regimeAt(valid_from).validity_months),
  }
}

function yearOnlyCertificate(paper: GrantPaper, year: number): NonNullable<DecisionDraft["certificate"]> {
  if (paper.certificate_number !== null || paper.signed_on !== null || !paper.source) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Chỉ biết năm công nhận thì không có số giấy, không có ngày ký, và phải ghi nguồn (source).",
    )
  }
  return { number: null, star: paper.star, precision: "year", year, ...certainSpanOf(year) }
}

const factsOf = (paper: DecisionPaper): Omit<DecisionDraft, "kind" | "effective_at"> => ({
  product_id: paper.product_id,
  number: paper.decision_number?.trim() || null,
  signed_on: paper.signed_on,
  issued_by: paper.issued_by.trim(),
  reason: paper.reason?.trim() || null,
  criteria_set: paper.criteria_set ?? null,
  demo: paper.demo ?? false,
  source: paper.source ?? null,
  recorded_by: paper.recorded_by ?? null,
  evaluation_id: paper.evaluation_id,
})

function validInstant(text: string, field: string): Date {
  const at = toInstant(text)
  if (!Number.isNaN(at.getTime())) return at
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `"${text}" không phải là ngày hợp lệ (${field}).`)
}
