import type { MedusaContainer } from "@medusajs/framework/types"
import { audit } from "@ocop/access/audit"
import type { Caller } from "@ocop/access/caller"
import { now } from "../clock"
import { producersOf } from "../files"
import type { IssueStatementsResponse, StatementView } from "../http"
import { tellProducer } from "../notices/tell-producer"
import { invalid, notFound } from "../refusals"
import { ENTRY_KINDS, periodOf, periodText, type Period } from "../rules"
import { dongText } from "../rules/in-words"
import { settlementOf } from "./module"

type StatementRow = Awaited<ReturnType<ReturnType<typeof settlementOf>["retrieveSettlementStatement"]>>

export function toStatement(row: StatementRow): StatementView {
  // Sums are wider than one entry, and the driver hands them over as text.
  const sums = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, Number(row[kind])])) as StatementView["sums"]
  const earned = ENTRY_KINDS.reduce((sum, kind) => sum + (kind === "payment" ? 0 : sums[kind]), 0)
  return {
    id: row.id,
    number: row.number,
    producer: { id: row.producer_id, name: row.producer_name },
    period: row.period,
    opening: Number(row.opening),
    sums,
    earned,
    paid: 0 - sums.payment,
    closing: Number(row.closing),
    entry_count: row.entry_count,
    issued_at: new Date(row.issued_at).toISOString(),
    by: row.by_name,
  }
}

export async function statementOf(container: MedusaContainer, id: string, producer_id?: string): Promise<StatementView> {
  const [row] = await settlementOf(container).listSettlementStatements({ id, ...(producer_id && { producer_id }) }, { take: 1 })
  return row ? toStatement(row) : notFound("Không có bảng đối soát này.")
}

/** Months a statement covers beside its own: those since the last one in which nothing was stated. */
export async function coveredSince(container: MedusaContainer, { producer, period }: StatementView): Promise<Period | null> {
  const [before] = await settlementOf(container).listSettlementStatements({ producer_id: producer.id, period: { $lt: period } }, { take: 1, order: { period: "DESC" }, select: ["period"] })
  return before?.period ?? null
}

export interface IssueStatementsInput {
  caller: Pick<Caller, "actor_id" | "name">
  period: Period
  /** all that have an account, when absent */
  producer_ids?: string[]
  at?: Date
}

/** Closes a month that is over, for producers that were not stated yet; each gets a message. What is issued stands: later finds go into the next month. */
export async function issueStatements(container: MedusaContainer, { caller, period, producer_ids, at = now() }: IssueStatementsInput): Promise<IssueStatementsResponse> {
  if (period >= periodOf(at)) invalid(`Tháng ${periodText(period)} chưa hết. Lập bảng đối soát từ ngày đầu tháng sau.`, "period_not_over")
  const settlement = settlementOf(container)
  const ids = producer_ids ?? (await settlement.balances(null)).map(({ producer_id }) => producer_id)
  const producers = await producersOf(container).listProducers({ id: ids }, { take: null, select: ["id", "name"], order: { name: "ASC" } })
  const issued: StatementView[] = []
  for (const { id, name } of producers) {
    const done = await settlement.issueStatement({ producer_id: id, producer_name: name, period, at, by: { id: caller.actor_id, name: caller.name } })
    if (!done) continue
    const statement = await statementOf(container, done.id)
    issued.push(statement)
    await tellProducer(container, {
      producer_id: id,
      key: `statement:${statement.id}`,
      subject: `Bảng đối soát tháng ${periodText(period)}: còn ${dongText(statement.closing)}.`,
      text: "Xem từng khoản và tải bản PDF, XLSX ở mục Tiền của tôi. Thấy sai? Nhắn văn phòng ngay tại đây.",
    })
  }
  if (issued.length > 0) await audit(container, { subject: "settlement", subject_id: period, before: null, after: { statements: issued.map(({ number }) => number) } })
  return { issued, skipped: producers.length - issued.length }
}
