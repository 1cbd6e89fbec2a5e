import { type CertificateLife, type CertificateStanding, livesOf, standingOf } from "./certificate-state"
import { type Certificate, type Decision, decisionsThatCount, isGrant } from "./decision"
import { regimeAt } from "./regime"
import { addDays, addMonths, dayOf, dayText } from "./time"

export interface Refusal {
  code: string
  /** for the officer who typed it, in the decree's terms */
  message: string
}

/** Why the authority's record cannot take this decision after those it holds; null: it can. */
export function whyRefused(existing: readonly Decision[], next: Decision): Refusal | null {
  if (next.kind === "annul") return whyNotAnnulled(existing, next.decision_id)
  const lives = livesOf(existing)
  if (isGrant(next)) return whyNotGranted(lives, next)

  const life = lives.find(({ certificate }) => certificate.id === next.certificate_id)
  if (!life) return NO_SUCH_CERTIFICATE
  const before = standingOf(life, next.effective_at)
  if (next.kind === "revoke") return whyNotRevoked(life, before)
  if (next.kind === "grace") return whyNoGrace(life, before, next)
  return whyNotDowngraded(before, next)
}

const NO_SUCH_CERTIFICATE: Refusal = {
  code: "certificate_not_found",
  message: "Sản phẩm này không có giấy chứng nhận đó, hoặc quyết định cấp giấy đã bị hủy bỏ.",
}

function whyNotAnnulled(existing: readonly Decision[], id: string): Refusal | null {
  if (decisionsThatCount(existing).some((decision) => decision.id === id)) return null
  return { code: "decision_not_found", message: "Không có quyết định nào còn hiệu lực với mã này để hủy bỏ." }
}

function whyNotGranted(lives: readonly CertificateLife[], next: Extract<Decision, { certificate: unknown }>): Refusal | null {
  const { certificate } = next
  if (certificate.valid_from >= certificate.valid_until) {
    return { code: "ends_before_it_begins", message: "Ngày hết hạn phải sau ngày bắt đầu hiệu lực." }
  }
  const longest = addMonths(certificate.valid_from, regimeAt(certificate.valid_from).validity_months)
  if (certificate.valid_until > longest) {
    return { code: "longer_than_the_law", message: `Giấy chứng nhận có giá trị 36 tháng: chậm nhất hết hạn ngày ${vietnameseDay(longest)}.` }
  }
  const follows = next.kind === "issue" ? null : next.follows
  const other = lives.find((life) => life.certificate.id !== follows && overlaps(life, certificate))
  if (other) {
    return {
      code: "another_certificate_stands",
      message: `Sản phẩm đang có giấy chứng nhận ${other.certificate.number ?? "(chưa rõ số)"}. Hãy công nhận lại, nâng hạng hoặc thu hồi giấy đó trước.`,
    }
  }
  if (follows === null) return null
  const before = lives.find((life) => life.certificate.id === follows)
  if (!before) return NO_SUCH_CERTIFICATE
  return whyNotFollowed(before, next)
}

/** Does it stand when the new one begins, or begin while the new one stands? */
function overlaps(life: CertificateLife, next: Certificate): boolean {
  if (standingOf(life, next.valid_from).stands) return true
  const { valid_from } = life.certificate
  return valid_from >= next.valid_from && valid_from < next.valid_until && standingOf(life, valid_from).stands
}

function whyNotFollowed(before: CertificateLife, next: Extract<Decision, { certificate: unknown }>): Refusal | null {
  const { certificate } = next
  if (certificate.valid_from <= before.certificate.valid_from) {
    return { code: "begins_before_the_one_it_follows", message: "Giấy mới phải bắt đầu sau giấy cũ." }
  }
  const beforehand = standingOf(before, new Date(certificate.valid_from.getTime() - 1))
  if (!beforehand.stands) {
    return {
      code: "nothing_to_follow",
      message: "Giấy chứng nhận cũ không còn hiệu lực vào ngày đó. Hãy ghi nhận quyết định này như công nhận lần đầu.",
    }
  }
  if (next.kind === "upgrade" && certificate.star <= beforehand.star) {
    return { code: "not_higher", message: `Nâng hạng phải cao hơn ${beforehand.star} sao hiện có.` }
  }
  return null
}

function whyNotRevoked(life: CertificateLife, before: CertificateStanding): Refusal | null {
  if (life.revocation) {
    return { code: "already_revoked", message: `Giấy chứng nhận này đã bị thu hồi từ ngày ${vietnameseDay(life.revocation.effective_at)}.` }
  }
  if (before.stands || before.state === "upcoming") return null
  return { code: "does_not_stand", message: "Giấy chứng nhận này không còn hiệu lực vào ngày đó nên không còn gì để thu hồi." }
}

function whyNoGrace(life: CertificateLife, before: CertificateStanding, next: Decision): Refusal | null {
  const { grace_days } = regimeAt(next.effective_at)
  if (grace_days === 0) {
    return { code: "unknown_to_the_law", message: "Gia hạn khi nộp hồ sơ muộn chỉ có từ Quyết định 26/2026/QĐ-TTg (22/05/2026)." }
  }
  if (life.grace) return { code: "grace_already_open", message: "Giấy chứng nhận này đã được gia hạn một lần." }
  if (before.state === "revoked" || before.state === "renewed" || before.state === "superseded") {
    return { code: "does_not_stand", message: "Giấy chứng nhận này đã bị thu hồi hoặc đã có giấy khác thay thế." }
  }
  const last = addDays(life.certificate.valid_until, grace_days)
  if (next.effective_at < last) return null
  return { code: "too_late", message: `Đã quá 180 ngày sau khi hết hạn (${vietnameseDay(last)}). Sản phẩm cần được đánh giá như lần đầu.` }
}

function whyNotDowngraded(before: CertificateStanding, next: Extract<Decision, { kind: "downgrade" }>): Refusal | null {
  if (!regimeAt(next.effective_at).knows_downgrade) {
    return {
      code: "unknown_to_the_law",
      message: "Từ 22/05/2026 không còn giảm sao: hãy thu hồi giấy chứng nhận rồi đánh giá lại (QĐ 26/2026 Đ.8).",
    }
  }
  if (!before.stands) return { code: "does_not_stand", message: "Giấy chứng nhận này không còn hiệu lực vào ngày đó." }
  if (next.star < before.star) return null
  return { code: "not_lower", message: `Giảm sao phải thấp hơn ${before.star} sao hiện có.` }
}

const vietnameseDay = (at: Date): string => dayText(dayOf(at))
