import type { AssessmentContent, DossierGap, NeedView, Registration, SelfReport } from "../../http/year"
import { stillAsked } from "./what-is-missing"

export const CONTENTS = ["local_material", "local_labour", "idea_origin", "local_identity"] as const

export const CONTENT_NAMES: Record<AssessmentContent["key"], { vi: string; en: string }> = {
  local_material: { vi: "Nguồn gốc sản phẩm, nguyên liệu của địa phương", en: "Local origin and material" },
  local_labour: { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  idea_origin: { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the idea" },
  local_identity: { vi: "Bản sắc, trí tuệ địa phương", en: "Local identity and knowledge" },
}

const REGISTRATION_NAMES: Record<keyof Registration, string> = {
  unit_name: "tên đơn vị",
  representative: "người đại diện",
  position: "chức vụ",
  address: "địa chỉ",
  phone: "điện thoại",
  email: "thư điện tử",
  product_name: "tên sản phẩm",
  samples: "số mẫu",
}

export interface Completeness {
  kind: string
  sheet: number
  registration: Registration
  report: SelfReport
  needs: readonly NeedView[]
}

/** What a dossier still lacks, part by part. Mẫu 01 may leave out the e-mail; a dossier of tourism (sheet 26) has no samples. */
export function gapsOf({ kind, sheet, registration, report, needs }: Completeness): DossierGap[] {
  const gaps: DossierGap[] = []
  const empty = (Object.keys(REGISTRATION_NAMES) as (keyof Registration)[]).filter((key) => !["email", "samples"].includes(key) && !String(registration[key] ?? "").trim())
  if (empty.length > 0) gaps.push({ part: "registration", message: `Mẫu 01 còn thiếu: ${empty.map((key) => REGISTRATION_NAMES[key]).join(", ")}.` })
  if (sheet !== 26 && registration.samples < 5) gaps.push({ part: "registration", message: "Cần nộp kèm 5 đơn vị sản phẩm mẫu." })
  if (!report.general.trim() || !report.plan_result.trim()) gaps.push({ part: "report", message: "Mẫu 02 còn thiếu phần thông tin chung hoặc kết quả thực hiện phương án." })
  if (kind !== "first" && !report.changes.trim()) gaps.push({ part: "report", message: "Hồ sơ nâng hạng, đánh giá lại phải nêu những gì đã thay đổi từ lần công nhận trước (Mẫu 02)." })
  const asked = stillAsked(needs)
  if (asked.length > 0) gaps.push({ part: "papers", message: `Còn thiếu hoặc đã hết hạn: ${asked.map(({ name }) => name.vi).join("; ")}.` })
  return gaps
}

export const whyNotComplete = (dossier: Completeness): string | null => gapsOf(dossier).map(({ message }) => message).join(" ") || null

/** Mẫu 03 speaks of exactly four contents, each once; a no says why. */
export function whyNoAssessment(contents: readonly AssessmentContent[] | undefined): string | null {
  const keys = (contents ?? []).map(({ key }) => key)
  const missing = CONTENTS.filter((key) => !keys.includes(key))
  if (!contents || missing.length > 0 || keys.length !== CONTENTS.length) {
    return `Mẫu 03 cần ý kiến về đủ 4 nội dung; còn thiếu: ${missing.map((key) => CONTENT_NAMES[key].vi).join("; ") || "không được ghi hai lần"}.`
  }
  const silent = contents.find(({ met, note }) => !met && note.trim().length < 5)
  return silent ? `Nội dung “${CONTENT_NAMES[silent.key].vi}” không đạt thì phải ghi rõ vì sao.` : null
}

/** The commune sends on what meets all four contents. */
export const metAll = (contents: readonly AssessmentContent[]): boolean => contents.length === CONTENTS.length && contents.every(({ met }) => met)

export const whyPlanNotApproved = (mentorBody: string | null): string | null =>
  mentorBody?.trim() ? null : "Hãy giao một cơ quan đỡ đầu cho sản phẩm trước khi duyệt phương án."
