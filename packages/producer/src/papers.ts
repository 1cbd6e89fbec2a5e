import type { MedusaContainer } from "@medusajs/framework/types"
import { cleanPaper } from "@ocop/media"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "./clock"
import { producersOf } from "./files"
import type { NewPaper, PaperView, RequirementView } from "./http"
import { invalid } from "./refusals"
import { PAPER_KIND_NAMES, paperStatus, REQUIREMENT_STATUS_NAMES, requirementStatus, type PaperFacts, type PaperKind } from "./rules"

export interface PaperOwner {
  application_id?: string
  producer_id?: string
}

const ownerId = ({ application_id, producer_id }: PaperOwner): string => producer_id ?? application_id ?? ""

/** A finished upload becomes a paper of its owner. */
export async function addPaper(container: MedusaContainer, owner: PaperOwner, { upload_id, kind, issuer, number, valid_from, valid_to }: NewPaper): Promise<string> {
  if (valid_from && valid_to && valid_from > valid_to) invalid("Ngày hết hạn đứng trước ngày bắt đầu. Hãy xem lại hai ngày này.")
  const producers = producersOf(container)
  const { bytes, filename } = await producers.takeUpload({ upload_id, owner: ownerId(owner) })
  const clean = await cleanPaper(bytes)
  const id = await producers.keepPaper({
    application_id: owner.application_id ?? null,
    producer_id: owner.producer_id ?? null,
    kind,
    filename,
    ...clean,
    issuer: issuer?.trim() || null,
    number: number?.trim() || null,
    valid_from: valid_from ?? null,
    valid_to: valid_to ?? null,
    added_at: now(),
  })
  await producers.deleteProducerUploads(upload_id)
  return id
}

export async function papersOf(container: MedusaContainer, owner: PaperOwner) {
  return producersOf(container).listProducerPapers({ ...owner }, { take: 200, order: { added_at: "DESC", id: "DESC" } })
}
export type PaperRow = Awaited<ReturnType<typeof papersOf>>[number]

export const toPaper = (row: PaperRow): PaperView => ({
  id: row.id,
  kind: row.kind as PaperKind,
  kind_name: PAPER_KIND_NAMES[row.kind as PaperKind],
  filename: row.filename,
  mime_type: row.mime_type,
  size: row.size,
  issuer: row.issuer,
  number: row.number,
  valid_from: row.valid_from,
  valid_to: row.valid_to,
  content_hash: row.content_hash,
  verdict: row.verdict,
  verdict_reason: row.verdict_reason,
  status: paperStatus(row, todayInVietnam(now())),
  added_at: new Date(row.added_at).toISOString(),
})

const factsOf = (row: PaperRow): PaperFacts => ({ ...row, kind: row.kind as PaperKind })

/** Where every requirement of this type of producer stands today. Computed; nothing of it is stored. */
export async function requirementsFor(container: MedusaContainer, type: string | null, papers: readonly PaperRow[]): Promise<RequirementView[]> {
  if (!type) return []
  const today = todayInVietnam(now())
  const rows = await producersOf(container).listProducerRequirements({ producer_type: type }, { take: 50, order: { position: "ASC" } })
  return rows.map(({ paper_kind, help, required }) => {
    const kind = paper_kind as PaperKind
    const standing = requirementStatus(kind, papers.map(factsOf), today)
    return { paper_kind: kind, name: PAPER_KIND_NAMES[kind], help, required, ...standing, status_name: REQUIREMENT_STATUS_NAMES[standing.status] }
  })
}
