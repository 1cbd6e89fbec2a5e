import type { MedusaContainer } from "@medusajs/framework/types"
import { audit } from "@ocop/access/audit"
import type { Caller } from "@ocop/access/caller"
import { bankOf } from "@ocop/vietnam-payment/rules"
import { now } from "../clock"
import type { BankAccountView, OfficeBankAccount } from "../http"
import { tellProducer } from "../notices/tell-producer"
import { conflict, invalid, MOVED_ON, notFound } from "../refusals"
import { holderAsBanksWrite, maskedNumber, readAccountNumber, type BankAccountState } from "../rules"
import { settlementOf } from "./module"

export interface BankAccountRow {
  id: string
  producer_id: string
  bank_bin: string
  account_number: string
  account_holder: string
  state: BankAccountState
  reason: string | null
  entered_by: string
  entered_at: Date
  checked_by: string | null
  checked_at: Date | null
}

export interface BankStanding {
  newest: BankAccountRow | null
  /** where money goes now: the newest, if it was accepted. While a newer one waits or was refused, nothing is paid. */
  pays_to: BankAccountRow | null
  /** the last accepted one, to be known again */
  accepted: BankAccountRow | null
}

export async function bankStandings(container: MedusaContainer, producer_ids: string[]): Promise<Map<string, BankStanding>> {
  const rows: BankAccountRow[] = await settlementOf(container).listBankAccounts({ producer_id: producer_ids }, { take: null, order: { entered_at: "DESC", id: "DESC" } })
  return new Map(
    producer_ids.map((id) => {
      const own = rows.filter(({ producer_id }) => producer_id === id)
      const newest = own[0] ?? null
      return [id, { newest, pays_to: newest?.state === "accepted" ? newest : null, accepted: own.find(({ state }) => state === "accepted") ?? null }]
    }),
  )
}

export const toBankAccount = ({ id, bank_bin, account_number, account_holder, state, reason, entered_at, checked_at }: BankAccountRow): BankAccountView => ({
  id,
  bank_bin,
  bank_name: bankOf(bank_bin)?.short_name ?? bank_bin,
  number_masked: maskedNumber(account_number),
  account_holder,
  state,
  reason,
  entered_at: new Date(entered_at).toISOString(),
  checked_at: checked_at ? new Date(checked_at).toISOString() : null,
})

export const toOfficeBankAccount = (row: BankAccountRow, caller: Caller): OfficeBankAccount => ({
  ...toBankAccount(row),
  account_number: caller.may("write", "settlement") ? row.account_number : null,
  entered_by: row.entered_by,
  checked_by: row.checked_by,
})

export interface EnterBankAccountInput {
  producer_id: string
  bank_bin: string
  account_number: string
  account_holder: string
  by: string
}

/** A new account waits for the office, and payments with it: whoever took over a sign-in cannot lead money away unseen. The owners are told. */
export async function enterBankAccount(container: MedusaContainer, { producer_id, bank_bin, account_number, account_holder, by }: EnterBankAccountInput): Promise<void> {
  const bank = bankOf(bank_bin)
  if (!bank) invalid("Hãy chọn ngân hàng trong danh sách.", "no_such_bank")
  const number = readAccountNumber(account_number)
  if (!number) invalid("Số tài khoản gồm 6 đến 19 chữ số, như trong ứng dụng ngân hàng.", "account_number")
  const holder = holderAsBanksWrite(account_holder)
  if (holder.length < 3) invalid("Ghi tên chủ tài khoản đúng như trong ứng dụng ngân hàng.", "account_holder")
  const settlement = settlementOf(container)
  const { newest } = (await bankStandings(container, [producer_id])).get(producer_id)!
  if (newest && newest.state !== "refused" && newest.bank_bin === bank_bin && newest.account_number === number && newest.account_holder === holder) return
  const { id } = await settlement.createBankAccounts({ producer_id, bank_bin, account_number: number, account_holder: holder, entered_by: by, entered_at: now() })
  await audit(container, { subject: "settlement", subject_id: id, before: newest && { bank: newest.bank_bin, state: newest.state }, after: { bank: bank_bin, state: "waiting" } })
  await tellProducer(container, {
    producer_id,
    key: `bank:${id}:waiting`,
    subject: `Tài khoản nhận tiền mới: ${bank.short_name} ${maskedNumber(number)}.`,
    text: `Người nhập: ${by}. Văn phòng kiểm tra rồi mới chuyển tiền vào tài khoản này; trong lúc chờ, việc trả tiền tạm dừng. Không phải bạn nhập? Hãy báo văn phòng ngay.`,
  })
}

/** The office says whether the account is the producer's. */
export async function checkBankAccount(container: MedusaContainer, { caller, producer_id, verb, reason }: { caller: Caller; producer_id: string; verb: "accept" | "refuse"; reason?: string }): Promise<void> {
  const { newest } = (await bankStandings(container, [producer_id])).get(producer_id)!
  if (!newest) notFound("Chủ thể này chưa nhập tài khoản ngân hàng.")
  if (verb === "refuse" && !reason?.trim()) invalid("Hãy ghi lý do để chủ thể biết phải sửa gì.", "reason")
  const to = verb === "accept" ? "accepted" : "refused"
  const done = await settlementOf(container).checkBankAccount({ id: newest.id, to, reason: reason?.trim() || null, by: { id: caller.actor_id, name: caller.name }, at: now() })
  if (!done) conflict(MOVED_ON, "moved_on")
  await audit(container, { subject: "settlement", subject_id: newest.id, before: { state: newest.state }, after: { state: to, reason } })
  const name = `${bankOf(newest.bank_bin)?.short_name ?? ""} ${maskedNumber(newest.account_number)}`
  await tellProducer(container, {
    producer_id,
    key: `bank:${newest.id}:${to}`,
    subject: to === "accepted" ? `Tài khoản ${name} đã được chấp nhận.` : `Tài khoản ${name} chưa dùng được.`,
    text: to === "accepted" ? "Tiền hàng được chuyển vào tài khoản này." : `Lý do: ${reason?.trim() ?? ""}\nHãy nhập lại ở mục Tiền của tôi.`,
  })
}
