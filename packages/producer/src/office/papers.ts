import type { MedusaContainer } from "@medusajs/framework/types"
import type { Caller } from "@ocop/access/caller"
import { audit } from "@ocop/access/audit"
import { producersOf } from "../files"
import type { OfficePaperListResponse } from "../http"
import { tellProducer } from "../notices/tell-producer"
import { papersOf, requirementsFor, toPaper, type PaperRow } from "../papers"
import { conflict, MOVED_ON, notFound, ruled } from "../refusals"
import { PAPER_KIND_NAMES, paperStep, paperVerbs, type PaperKind, type PaperState } from "../rules"
import { producerSeen } from "./reach"

const stateOf = ({ verdict }: Pick<PaperRow, "verdict">): PaperState => verdict ?? "waiting"

export async function papersForOffice(container: MedusaContainer, caller: Caller, producer_id: string): Promise<OfficePaperListResponse> {
  const { type } = await producerSeen(container, caller, "paper", producer_id)
  const rows = await papersOf(container, { producer_id })
  const judges = caller.may("assess", "paper")
  return {
    requirements: await requirementsFor(container, type, rows),
    papers: rows.map((row) => ({ ...toPaper(row), verbs: judges ? paperVerbs(stateOf(row)) : [] })),
  }
}

export async function paperForOffice(container: MedusaContainer, caller: Caller, producer_id: string, id: string): Promise<PaperRow> {
  await producerSeen(container, caller, "paper", producer_id)
  const [row] = await producersOf(container).listProducerPapers({ id, producer_id }, { take: 1 })
  return row ?? notFound("Không có giấy này.")
}

export interface JudgePaperInput {
  caller: Caller
  producer_id: string
  id: string
  verb: string
  reason?: string
}

/** Accepts a paper or returns it with a reason; the producer is told, and its requirements stand anew from this moment. */
export async function judgePaper(container: MedusaContainer, { caller, producer_id, id, verb, reason }: JudgePaperInput): Promise<void> {
  const row = await paperForOffice(container, caller, producer_id, id)
  const { to } = ruled(() => paperStep({ state: stateOf(row), verb, reason }))
  const verdict = to === "accepted" ? to : "refused"
  const judged = await producersOf(container).judgePaper({ id, from: row.verdict, to: verdict, reason: verdict === "refused" ? (reason?.trim() ?? null) : null })
  if (!judged) conflict(MOVED_ON, "moved_on")
  await audit(container, { subject: "paper", subject_id: id, before: { verdict: row.verdict, reason: row.verdict_reason }, after: { verdict, reason } })
  const name = PAPER_KIND_NAMES[row.kind as PaperKind]
  await tellProducer(container, {
    producer_id,
    key: `paper:${id}:${verdict}:${judged}`,
    subject: verdict === "accepted" ? `${name}: đã được chấp nhận.` : `${name}: cần gửi lại.`,
    text: verdict === "accepted" ? "" : `Lý do: ${reason?.trim() ?? ""}\nGửi bản mới ở mục Giấy tờ.`,
  })
}
