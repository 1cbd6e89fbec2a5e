import type { BankAccountState, ChannelKind, EntryKind, GoodsLine, PayoutState, SourceKind } from "../rules/settlement"
import type { ProducerType } from "../rules/words"

/** Amounts are signed whole đồng; above zero: owed to the producer. Periods are months, "2026-11". */

export type SettlementSums = Record<EntryKind, number>

export interface SettlementDifference {
  what: "order" | "statement"
  /** order code or statement number */
  reference: string
  producer_id: string
  kind: string
  should: number
  is: number
}

export interface SettlementCheckView {
  ran_at: string
  orders: number
  /** order codes that had not reached the ledger and were posted by the check */
  posted_late: string[]
  differences: SettlementDifference[]
}

export interface LedgerEntryView {
  id: string
  producer: { id: string; name: string }
  period: string
  kind: EntryKind
  kind_name: string
  amount: number
  source_kind: SourceKind
  source_name: string
  reference: string
  goods: GoodsLine[]
  note: string | null
  corrects: string | null
  happened_at: string
  by: string
}
export interface LedgerEntryListResponse {
  entries: LedgerEntryView[]
  count: number
  offset: number
  limit: number
}

/** The account of one producer as the office's list shows it. */
export interface AccountRow {
  /** of the producer */
  id: string
  name: string
  type: ProducerType | null
  balance: number
  /** stated and not paid, what may go onto a pay list now */
  payable: number
  /** listed or sent to the bank */
  on_the_way: number
  /** the last month that was stated */
  stated_to: string | null
  bank: BankAccountState | "none"
}
export interface AccountListResponse {
  accounts: AccountRow[]
  count: number
  offset: number
  limit: number
}

/** GET /admin/ocop/settlements/overview */
export interface SettlementOverviewResponse {
  /** owed to producers in all, and what producers owe (below zero) */
  owed: number
  owing: number
  payable: number
  on_the_way: number
  sums: SettlementSums
  /** months with entries that are over and not stated yet, oldest first */
  open_periods: { period: string; producers: number }[]
  banks_waiting: number
  failed_payouts: number
  check: SettlementCheckView | null
  months: { period: string; earned: number; fee: number; paid: number }[]
  may_write: boolean
}

/** GET /admin/ocop/settlements/{producer} */
export interface AccountResponse {
  account: AccountRow & { sums: SettlementSums; statements: StatementView[]; bank_account: OfficeBankAccount | null }
  may_write: boolean
}

export interface StatementView {
  id: string
  number: string
  producer: { id: string; name: string }
  period: string
  opening: number
  sums: SettlementSums
  earned: number
  paid: number
  closing: number
  entry_count: number
  issued_at: string
  by: string
}
export interface StatementListResponse {
  statements: StatementView[]
  count: number
  offset: number
  limit: number
}

/** GET /admin/ocop/statements/{id} */
export interface StatementResponse {
  statement: StatementView
  entries: LedgerEntryView[]
}

/** POST /admin/ocop/statements {period, producer_ids?} */
export interface IssueStatementsResponse {
  issued: StatementView[]
  /** had nothing to state, or were stated before */
  skipped: number
}

export interface PayoutView {
  id: string
  producer: { id: string; name: string }
  statement_number: string
  amount: number
  bank_name: string
  account_number: string
  account_holder: string
  reference: string
  /** EMVCo string to draw as QR; null: this bank takes none */
  vietqr: string | null
  state: PayoutState
  state_name: string
  verbs: string[]
  history: { to: PayoutState; to_name: string; by: string; reason: string | null; at: string }[]
}

export interface PayListRow {
  id: string
  code: string
  made_at: string
  by: string
  payouts: number
  amount: number
  states: Record<PayoutState, number>
}
export interface PayListListResponse {
  pay_lists: PayListRow[]
  count: number
  offset: number
  limit: number
}
export interface PayListResponse {
  pay_list: PayListRow & { lines: PayoutView[] }
  may_write: boolean
}
/** POST /admin/ocop/pay-lists: who could not be put on it, and why */
export interface MakePayListResponse {
  pay_list: { id: string; code: string }
  left_out: { producer: { id: string; name: string }; amount: number; why: string }[]
}

export interface CommissionRuleView {
  id: string
  channel: ChannelKind
  channel_name: string
  producer_type: ProducerType | null
  percent_bp: number
  fixed: number
  delivery: "kept" | "passed_on"
  valid_from: string
  valid_to: string | null
  source: string
  by: string
  standing: "now" | "later" | "over"
}
export interface CommissionRuleListResponse {
  commission_rules: CommissionRuleView[]
  count: number
  may_write: boolean
}

export interface BankAccountView {
  id: string
  bank_bin: string
  bank_name: string
  /** "••••6789" */
  number_masked: string
  account_holder: string
  state: BankAccountState
  reason: string | null
  entered_at: string
  checked_at: string | null
}
/** With the whole number for who checks and pays; masked for who only reads. */
export interface OfficeBankAccount extends BankAccountView {
  account_number: string | null
  entered_by: string
  checked_by: string | null
}

/** GET /producer/settlement */
export interface PortalSettlementResponse {
  balance: number
  /** since the last statement, and what that said */
  opening: number
  stated_to: string | null
  sums: SettlementSums
  payable: number
  on_the_way: number
  entries: LedgerEntryView[]
  statements: StatementView[]
  payouts: { reference: string; amount: number; state: PayoutState; state_name: string; reason: string | null; at: string; number_masked: string; bank_name: string }[]
  bank_account: BankAccountView | null
  /** the account payments go to while a newer one waits for the office */
  previous_bank_account: BankAccountView | null
  owner: boolean
  banks: { bin: string; short_name: string; name: string }[]
}
