import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { audit } from "@ocop/access/audit"
import type { Caller } from "@ocop/access/caller"
import { now } from "../clock"
import { producersOf } from "../files"
import type { LedgerEntryListResponse, LedgerEntryView } from "../http"
import { invalid, notFound } from "../refusals"
import { ENTRY_KIND_NAMES, SOURCE_KIND_NAMES, type EntryKind, type GoodsLine, type Period, type SourceKind } from "../rules"
import { settlementOf } from "./module"
import { postEntriesWorkflow } from "./post-sale"
import { producerNames } from "./producer-names"

export interface EntryQuery {
  producer_id?: string
  period?: Period
  kind?: EntryKind | EntryKind[]
  q?: string
  /** only entries after this month */
  after?: Period | null
  limit: number | null
  offset: number
}

/** The newest first, unless the whole is asked for (`limit` null): then as they happened. */
export async function listEntries(container: MedusaContainer, { producer_id, period, kind, q, after, limit, offset }: EntryQuery): Promise<LedgerEntryListResponse> {
  const [rows, count] = await settlementOf(container).listAndCountLedgerEntries(
    {
      ...(producer_id && { producer_id }),
      ...(period ? { period } : after && { period: { $gt: after } }),
      ...(kind && { kind }),
      ...(q && { reference: { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` } }),
    },
    { take: limit, skip: offset, order: limit === null ? { happened_at: "ASC", id: "ASC" } : { happened_at: "DESC", id: "DESC" } },
  )
  const names = await producerNames(container, rows.map((row) => row.producer_id))
  return { entries: rows.map((row) => toEntry(row, names.get(row.producer_id) ?? "")), count, offset, limit: limit ?? count }
}

interface EntryRow {
  id: string
  producer_id: string
  period: string
  kind: EntryKind
  amount: number
  source_kind: SourceKind
  reference: string
  goods: unknown
  note: string | null
  corrects: string | null
  happened_at: Date
  by_name: string
}

const toEntry = ({ id, producer_id, period, kind, amount, source_kind, reference, goods, note, corrects, happened_at, by_name }: EntryRow, name: string): LedgerEntryView => ({
  id,
  producer: { id: producer_id, name },
  period,
  kind,
  kind_name: ENTRY_KIND_NAMES[kind],
  amount,
  source_kind,
  source_name: SOURCE_KIND_NAMES[source_kind],
  reference,
  goods: (goods as GoodsLine[] | null) ?? [],
  note,
  corrects,
  happened_at: new Date(happened_at).toISOString(),
  by: by_name,
})

export interface WriteEntryInput {
  caller: Caller
  producer_id: string
  kind: "deposit" | "loss" | "correction"
  amount: number
  reason: string
  /** lot code, receipt, contract: what people find it by */
  reference?: string
  corrects?: string
  /** the same key again writes nothing */
  key?: string
}

/** What the office writes itself: deposits, losses, and corrections that name the entry they correct. */
export async function writeEntry(container: MedusaContainer, { caller, producer_id, kind, amount, reason, reference, corrects, key }: WriteEntryInput): Promise<void> {
  const settlement = settlementOf(container)
  const [producer] = await producersOf(container).listProducers({ id: producer_id }, { take: 1, select: ["id"] })
  if (!producer) notFound("Không có chủ thể này.")
  const [wrong] = corrects ? await settlement.listLedgerEntries({ id: corrects, producer_id }, { take: 1 }) : []
  if (kind === "correction" && !wrong) invalid("Điều chỉnh phải chọn dòng sổ cần sửa của chính chủ thể này.", "corrects_nothing")
  await postEntriesWorkflow(container).run({
    input: {
      entries: [
        {
          producer_id,
          kind,
          amount,
          source_kind: "office",
          source_id: key ?? generateEntityId(undefined, "office"),
          reference: reference?.trim() || wrong?.reference || ENTRY_KIND_NAMES[kind],
          note: reason.trim(),
          corrects: wrong?.id ?? null,
          happened_at: now().toISOString(),
        },
      ],
      by: { id: caller.actor_id, name: caller.name },
    },
  })
  await audit(container, { subject: "settlement", subject_id: producer_id, before: null, after: { kind, amount, reason } })
}

