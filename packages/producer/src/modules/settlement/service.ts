import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { bookingPeriod, ENTRY_KINDS, foot, payable, paymentOf, periodOf, type EntryKind, type Footing, type GoodsLine, type PayoutState, type Period, type SourceKind } from "../../rules/settlement"
import { BankAccount } from "./models/bank-account"
import { CommissionRule } from "./models/commission-rule"
import { LedgerEntry } from "./models/ledger-entry"
import { PayList, Payout, PayoutStepTaken } from "./models/payout"
import { SettlementCheck } from "./models/settlement-check"
import { SettlementStatement } from "./models/statement"

export interface NewEntry {
  producer_id: string
  kind: EntryKind
  /** signed whole đồng, not 0; above zero: owed to the producer */
  amount: number
  source_kind: SourceKind
  /** id of the parcel, refund, receipt line … it comes from */
  source_id: string
  /** what belongs together; the source itself when absent */
  deal?: string
  reference: string
  goods?: GoodsLine[] | null
  rule_id?: string | null
  note?: string | null
  corrects?: string | null
  happened_at: Date
}

export interface Officer {
  id: string
  name: string
}

export interface Balance {
  producer_id: string
  balance: number
  sums: Record<EntryKind, number>
}

export interface Standing {
  producer_id: string
  balance: number
  /** the last statement */
  statement_id: string | null
  stated_to: Period | null
  /** stated and not paid, never more than the balance */
  payable: number
  /** listed or sent to the bank */
  on_the_way: number
}

const MODELS = { LedgerEntry, CommissionRule, BankAccount, SettlementStatement, PayList, Payout, PayoutStepTaken, SettlementCheck }
const SUMS = ENTRY_KINDS.map((kind) => `coalesce(sum(amount) filter (where kind = '${kind}'), 0)::float8 as "${kind}"`).join(", ")

export default class SettlementModuleService extends MedusaService(MODELS) {
  /**
   * Posts what is not in the ledger yet and answers the ids of what it wrote: the same source twice gives nothing new, also from two
   * servers at once. What was undone may be posted again.
   */
  @InjectManager()
  @InjectTransactionManager()
  async postEntries(entries: NewEntry[], by: Officer, @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const manager = managerOf(context)
    const stated = await this.holdAccounts(entries.map(({ producer_id }) => producer_id), manager)
    const written: string[] = []
    for (const entry of entries) {
      const id = await this.writeEntry(manager, { entry, by, stated_to: stated.get(entry.producer_id) ?? null })
      if (id) written.push(id)
    }
    return written
  }

  /** Takes back what was posted, by entries that name it; used when a later step of the same workflow failed. */
  @InjectManager()
  @InjectTransactionManager()
  async undoEntries(ids: string[], note: string, at: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (ids.length === 0) return
    const manager = managerOf(context)
    const rows = await manager.execute<EntryRow[]>(`select * from ledger_entry where id in (${ids.map(() => "?").join(", ")}) order by id`, ids)
    const stated = await this.holdAccounts(rows.map(({ producer_id }) => producer_id), manager)
    for (const row of rows) {
      await this.writeEntry(manager, {
        entry: { ...row, amount: -row.amount, source_kind: "undo", source_id: row.id, goods: null, corrects: row.id, note, happened_at: at },
        by: { id: "system", name: "Hệ thống" },
        stated_to: stated.get(row.producer_id) ?? null,
      })
    }
  }

  /** Balance and its parts, of all producers with an account, or of some. */
  @InjectManager()
  async balances(producer_ids: string[] | null, @MedusaContext() context: Context<EntityManager> = {}): Promise<Balance[]> {
    if (producer_ids?.length === 0) return []
    const where = producer_ids ? `where producer_id in (${producer_ids.map(() => "?").join(", ")})` : ""
    const rows = await managerOf(context).execute<({ producer_id: string; balance: number } & Record<EntryKind, number>)[]>(
      `select producer_id, sum(amount)::float8 as balance, ${SUMS} from ledger_entry ${where} group by producer_id order by producer_id`,
      producer_ids ?? [],
    )
    return rows.map(({ producer_id, balance, ...sums }) => ({ producer_id, balance, sums }))
  }

  /** Where a statement and the entries it covers have grown apart: never, unless somebody wrote past this service. */
  @InjectManager()
  async brokenStatements(@MedusaContext() context: Context<EntityManager> = {}): Promise<{ number: string; producer_id: string; should: number; is: number }[]> {
    return managerOf(context).execute(
      `select s.number, s.producer_id, coalesce((select sum(e.amount) from ledger_entry e where e.producer_id = s.producer_id and e.period <= s.period), 0)::float8 as should, s.closing::float8 as is
       from settlement_statement s
       where s.closing <> coalesce((select sum(e.amount) from ledger_entry e where e.producer_id = s.producer_id and e.period <= s.period), 0)`,
    )
  }

  /** The statement of a month, from what is in the ledger now; null when this month or a later one was stated already. From here on the month is closed. */
  @InjectManager()
  @InjectTransactionManager()
  async issueStatement(
    { producer_id, producer_name, period, at, by }: { producer_id: string; producer_name: string; period: Period; at: Date; by: Officer },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<{ id: string; footing: Footing } | null> {
    const manager = managerOf(context)
    const last = (await this.holdAccounts([producer_id], manager)).get(producer_id) ?? null
    if (last && last >= period) return null
    const [before] = await manager.execute<{ closing: number }[]>("select closing::float8 as closing from settlement_statement where producer_id = ? order by period desc limit 1", [producer_id])
    const entries = await manager.execute<{ kind: EntryKind; amount: number }[]>("select kind, amount from ledger_entry where producer_id = ? and period > ? and period <= ?", [producer_id, last ?? "", period])
    const footing = foot({ opening: before?.closing ?? 0, entries })
    if (entries.length === 0 && footing.opening === 0) return null
    await manager.execute("select pg_advisory_xact_lock(hashtextextended('settlement:numbers', 0))")
    const stem = `DS-${period.slice(2).replace("-", "")}-`
    const [{ count } = { count: 0 }] = await manager.execute<{ count: number }[]>("select count(*)::int as count from settlement_statement where period = ?", [period])
    const row = {
      id: generateEntityId(undefined, "stmt"), number: `${stem}${String(count + 1).padStart(4, "0")}`, producer_id, producer_name, period,
      opening: footing.opening, ...footing.sums, closing: footing.closing, entry_count: entries.length, issued_at: at, by_name: by.name,
    }
    await insert(manager, "settlement_statement", row)
    return { id: row.id, footing }
  }

  /** How each account stands: what it holds, what was stated, what may be paid now and what is on its way. Of all producers that have one, or of some. */
  @InjectManager()
  async standings(producer_ids: string[] | null, @MedusaContext() context: Context<EntityManager> = {}): Promise<Standing[]> {
    if (producer_ids?.length === 0) return []
    const where = producer_ids ? `where e.producer_id in (${producer_ids.map(() => "?").join(", ")})` : ""
    const rows = await managerOf(context).execute<(Omit<Standing, "payable"> & { stated: number; paid_since: number })[]>(
      `with last as (select distinct on (producer_id) producer_id, id, period, closing from settlement_statement order by producer_id, period desc),
            way as (select producer_id, sum(amount) as amount from payout where state in ('listed', 'sent') group by producer_id)
       select e.producer_id, l.id as statement_id, l.period as stated_to, sum(e.amount)::float8 as balance, coalesce(l.closing, 0)::float8 as stated,
              0 - coalesce(sum(e.amount) filter (where e.kind = 'payment' and e.period > coalesce(l.period, '')), 0)::float8 as paid_since,
              coalesce(max(w.amount), 0)::float8 as on_the_way
       from ledger_entry e left join last l on l.producer_id = e.producer_id left join way w on w.producer_id = e.producer_id
       ${where} group by e.producer_id, l.id, l.period, l.closing order by e.producer_id`,
      producer_ids ?? [],
    )
    return rows.map(({ stated, paid_since, ...row }) => ({ ...row, payable: row.statement_id ? payable({ stated, paid_since, balance: row.balance, on_the_way: row.on_the_way }) : 0 }))
  }

  /** By month: what was earned, what the shop kept of it, what was paid; the last ones. */
  @InjectManager()
  async months(most: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ period: string; earned: number; fee: number; paid: number }[]> {
    const rows = await managerOf(context).execute<{ period: string; earned: number; fee: number; paid: number }[]>(
      `select period, coalesce(sum(amount) filter (where kind <> 'payment'), 0)::float8 as earned, 0 - coalesce(sum(amount) filter (where kind = 'fee'), 0)::float8 as fee,
              0 - coalesce(sum(amount) filter (where kind = 'payment'), 0)::float8 as paid
       from ledger_entry group by period order by period desc limit ?`,
      [most],
    )
    return rows.reverse()
  }

  /** Months before `before` that hold entries of a producer which no statement covers, with how many producers. */
  @InjectManager()
  async openPeriods(before: Period, @MedusaContext() context: Context<EntityManager> = {}): Promise<{ period: string; producers: number }[]> {
    return managerOf(context).execute(
      `select e.period, count(distinct e.producer_id)::int as producers from ledger_entry e
       where e.period < ? and not exists (select 1 from settlement_statement s where s.producer_id = e.producer_id and s.period >= e.period)
       group by e.period order by e.period`,
      [before],
    )
  }

  /** A pay list of what may be paid to these producers, each to the account given; null when there is nothing to pay. */
  @InjectManager()
  @InjectTransactionManager()
  async makePayList(
    { accounts, at, by }: { accounts: { producer_id: string; bank_bin: string; account_number: string; account_holder: string }[]; at: Date; by: Officer },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<string | null> {
    const manager = managerOf(context)
    await this.holdAccounts(accounts.map(({ producer_id }) => producer_id), manager)
    const due: { amount: number; statement_id: string; account: (typeof accounts)[number] }[] = []
    const standings = await this.standings(accounts.map(({ producer_id }) => producer_id), context)
    for (const account of accounts) {
      const standing = standings.find(({ producer_id }) => producer_id === account.producer_id)
      if (standing?.statement_id && standing.payable > 0) due.push({ amount: standing.payable, statement_id: standing.statement_id, account })
    }
    if (due.length === 0) return null
    await manager.execute("select pg_advisory_xact_lock(hashtextextended('settlement:numbers', 0))")
    const month = periodOf(at).slice(2).replace("-", "")
    const [{ count } = { count: 0 }] = await manager.execute<{ count: number }[]>("select count(*)::int as count from pay_list where code like ?", [`CT${month}-%`])
    const serial = String(count + 1).padStart(2, "0")
    const list = { id: generateEntityId(undefined, "plist"), code: `CT${month}-${serial}`, made_at: at, by_name: by.name }
    await insert(manager, "pay_list", list)
    for (const [index, { amount, statement_id, account }] of due.entries()) {
      await insert(manager, "payout", { id: generateEntityId(undefined, "payout"), pay_list_id: list.id, statement_id, amount, ...account, reference: `CT${month}${serial}${String(index + 1).padStart(3, "0")}`, state: "listed" })
    }
    return list.id
  }

  /** Takes a step of a payout and, in the same breath, what it does to the account; false when somebody else moved it meanwhile. */
  @InjectManager()
  @InjectTransactionManager()
  async movePayout(
    { id, from, to, reason, by, at }: { id: string; from: PayoutState; to: PayoutState; reason: string | null; by: Officer; at: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<boolean> {
    const manager = managerOf(context)
    const [row] = await manager.execute<{ producer_id: string; amount: number; reference: string }[]>(
      "update payout set state = ?, updated_at = now() where id = ? and state = ? returning producer_id, amount, reference",
      [to, id, from],
    )
    if (!row) return false
    await insert(manager, "payout_step", { id: generateEntityId(undefined, "pstep"), payout_id: id, from_state: from, to_state: to, by_id: by.id, by_name: by.name, reason, at })
    const amount = paymentOf({ from, to, amount: row.amount })
    if (amount === 0) return true
    const stated = await this.holdAccounts([row.producer_id], manager)
    await this.writeEntry(manager, {
      entry: { producer_id: row.producer_id, kind: "payment", amount, source_kind: "payout", source_id: to === "paid" ? id : `${id}:${to}`, deal: `payout:${id}`, reference: row.reference, note: reason, happened_at: at },
      by,
      stated_to: stated.get(row.producer_id) ?? null,
    })
    return true
  }

  /** Ends a rule on a day, once; false when it has an end already. */
  @InjectManager()
  async endRule({ id, valid_to }: { id: string; valid_to: string }, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<{ id: string }[]>("update commission_rule set valid_to = ?, updated_at = now() where id = ? and valid_to is null and valid_from < ? returning id", [valid_to, id, valid_to])
    return rows.length > 0
  }

  /** Says yes or no to a bank account; of two at once the second finds that it has been said: false. */
  @InjectManager()
  async checkBankAccount({ id, to, reason, by, at }: { id: string; to: "accepted" | "refused"; reason: string | null; by: Officer; at: Date }, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const rows = await managerOf(context).execute<{ id: string }[]>(
      "update bank_account set state = ?, reason = ?, checked_by = ?, checked_at = ?, updated_at = now() where id = ? and state = 'waiting' returning id",
      [to, reason, by.name, at, id],
    )
    return rows.length > 0
  }

  /** One writer at a time for each account, so that no entry slips into a month while it is being stated. Answers the last month stated of each. */
  private async holdAccounts(producer_ids: readonly string[], manager: EntityManager): Promise<Map<string, Period>> {
    const ids = [...new Set(producer_ids)].sort()
    for (const id of ids) await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`settlement:${id}`])
    if (ids.length === 0) return new Map()
    const rows = await manager.execute<{ producer_id: string; period: string }[]>(`select producer_id, max(period) as period from settlement_statement where producer_id in (${ids.map(() => "?").join(", ")}) group by producer_id`, ids)
    return new Map(rows.map(({ producer_id, period }) => [producer_id, period]))
  }

  private async writeEntry(manager: EntityManager, { entry, by, stated_to }: { entry: NewEntry; by: Officer; stated_to: Period | null }): Promise<string | null> {
    const [last] = await manager.execute<{ round: number; undone: boolean }[]>(
      `select e.round, exists (select 1 from ledger_entry u where u.corrects = e.id and u.source_kind = 'undo') as undone
       from ledger_entry e where e.source_kind = ? and e.source_id = ? and e.producer_id = ? and e.kind = ? order by e.round desc limit 1`,
      [entry.source_kind, entry.source_id, entry.producer_id, entry.kind],
    )
    if (last && !last.undone) return null
    const row = {
      id: generateEntityId(undefined, "lentry"),
      producer_id: entry.producer_id,
      period: bookingPeriod({ happened_at: entry.happened_at, stated_to }),
      kind: entry.kind,
      amount: entry.amount,
      source_kind: entry.source_kind,
      source_id: entry.source_id,
      round: last ? last.round + 1 : 0,
      deal: entry.deal ?? `${entry.source_kind}:${entry.source_id}`,
      reference: entry.reference,
      goods: entry.goods ? JSON.stringify(entry.goods) : null,
      rule_id: entry.rule_id ?? null,
      note: entry.note ?? null,
      corrects: entry.corrects ?? null,
      happened_at: entry.happened_at,
      by_id: by.id,
      by_name: by.name,
    }
    await insert(manager, "ledger_entry", row)
    return row.id
  }
}

interface EntryRow extends Omit<NewEntry, "deal"> {
  id: string
  deal: string
}

async function insert(manager: EntityManager, table: string, row: object): Promise<void> {
  const columns = Object.keys(row)
  await manager.execute(`insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map((column) => (column === "goods" ? "?::jsonb" : "?")).join(", ")})`, Object.values(row))
}

const managerOf = (context: Context<EntityManager>): EntityManager => (context.transactionManager ?? context.manager) as EntityManager
