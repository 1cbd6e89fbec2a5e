import type { PaperKind, RequirementStatus } from "../rules/words"

export interface RequirementRow {
  paper_kind: PaperKind
  name: string
  /** what it is, where to get it, when one is exempt */
  help: string
  /** false: only asked for, e.g. when the goods are food */
  required: boolean
}

export interface OpenUpload {
  filename: string
  /** bytes in all, ≤ 12 MB */
  size: number
}
export interface UploadView {
  id: string
  filename: string
  size: number
  /** bytes that arrived */
  offset: number
  done: boolean
}
export interface UploadResponse {
  upload: UploadView
}
/** begun and not finished, the latest first */
export interface UploadListResponse {
  uploads: UploadView[]
}

export interface NewPaper {
  upload_id: string
  kind: PaperKind
  issuer?: string
  number?: string
  /** YYYY-MM-DD */
  valid_from?: string | null
  valid_to?: string | null
}
export interface PaperView {
  id: string
  kind: PaperKind
  kind_name: string
  filename: string
  mime_type: string
  size: number
  issuer: string | null
  number: string | null
  valid_from: string | null
  valid_to: string | null
  /** SHA-256 of the file */
  content_hash: string
  status: Exclude<RequirementStatus, "missing">
  /** null: the office has not looked yet */
  verdict: "accepted" | "refused" | null
  verdict_reason: string | null
  added_at: string
}
export interface PaperListResponse {
  papers: PaperView[]
}
export interface RequirementView extends RequirementRow {
  /** waiting: handed in, the office has not looked yet */
  status: RequirementStatus
  status_name: string
  paper_id: string | null
  valid_to: string | null
}
export interface RequirementListResponse {
  requirements: RequirementView[]
}

/** GET /admin/ocop/producers/{id}/papers · GET …/{paper}/file → bytes · POST …/{paper}/accept|return {reason?} → the list anew */
export interface OfficePaperListResponse {
  requirements: RequirementView[]
  papers: OfficePaper[]
}
export interface OfficePaper extends PaperView {
  /** what the one who asks may say of it now */
  verbs: string[]
}
