import type { MedusaContainer } from "@medusajs/framework/types"
import { audit } from "@ocop/access/audit"
import type { Caller } from "@ocop/access/caller"
import { bankOf, vietqrPayload } from "@ocop/vietnam-payment/rules"
import { now } from "../clock"
import type { MakePayListResponse, PayListListResponse, PayListResponse, PayListRow, PayoutView } from "../http"
import type { Officer } from "../modules/settlement"
import { tellProducer } from "../notices/tell-producer"
import { conflict, MOVED_ON, notFound, refused, ruled } from "../refusals"
import { maskedNumber, payoutStep, payoutVerbs, PAYOUT_STATE_NAMES, PAYOUT_STATES, type PayoutState } from "../rules"
import { accountRows } from "./accounts"
import { bankStandings } from "./bank-accounts"
import { dongText } from "../rules/in-words"
import { settlementOf } from "./module"
import { producerNames } from "./producer-names"

type ListRow = Awaited<ReturnType<ReturnType<typeof settlementOf>["retrievePayList"]>>
type PayoutRow = Awaited<ReturnType<ReturnType<typeof settlementOf>["retrievePayout"]>>

export interface PayListQuery {
  q?: string | undefined
  /** lists that hold a payment in this state */
  state?: PayoutState | undefined
  order: string
  limit: number
  offset: number
}

export async function listPayLists(container: MedusaContainer, { q, state, order, limit, offset }: PayListQuery): Promise<PayListListResponse> {
  const settlement = settlementOf(container)
  const holding = state && [...new Set((await settlement.listPayouts({ state }, { take: null, select: ["id", "pay_list_id"] })).map(({ pay_list_id }) => pay_list_id))]
  const like = q && { $ilike: `%${q.replace(/[%_\\]/g, "\\$&")}%` }
  const [rows, count] = await settlement.listAndCountPayLists(
    { ...(holding && { id: holding }), ...(like && { $or: [{ code: like }, { by_name: like }] }) },
    { take: limit, skip: offset, order: { made_at: order.startsWith("-") ? "DESC" : "ASC", id: "DESC" } },
  )
  const payouts = await settlement.listPayouts({ pay_list_id: rows.map(({ id }) => id) }, { take: null, select: ["pay_list_id", "amount", "state"] })
  return { pay_lists: rows.map((row) => toListRow(row, payouts.filter(({ pay_list_id }) => pay_list_id === row.id))), count, offset, limit }
}

const toListRow = ({ id, code, made_at, by_name }: ListRow, payouts: Pick<PayoutRow, "amount" | "state">[]): PayListRow => ({
  id,
  code,
  made_at: new Date(made_at).toISOString(),
  by: by_name,
  payouts: payouts.length,
  amount: payouts.reduce((sum, { amount }) => sum + amount, 0),
  states: Object.fromEntries(PAYOUT_STATES.map((state) => [state, payouts.filter((each) => each.state === state).length])) as Record<PayoutState, number>,
})

/** With whole account numbers for who pays, ends only for who reads. */
export async function payListOf(container: MedusaContainer, caller: Caller, id: string): Promise<PayListResponse> {
  const settlement = settlementOf(container)
  const [list] = await settlement.listPayLists({ id }, { take: 1 })
  if (!list) notFound("Không có danh sách chi trả này.")
  const rows = await settlement.listPayouts({ pay_list_id: id }, { take: null, order: { reference: "ASC" } })
  const may_write = caller.may("write", "settlement")
  return { pay_list: { ...toListRow(list, rows), lines: await toPayouts(container, rows, may_write) }, may_write }
}

async function toPayouts(container: MedusaContainer, rows: PayoutRow[], whole: boolean): Promise<PayoutView[]> {
  const settlement = settlementOf(container)
  const [names, steps, statements] = await Promise.all([
    producerNames(container, rows.map(({ producer_id }) => producer_id)),
    settlement.listPayoutStepTakens({ payout_id: rows.map(({ id }) => id) }, { take: null, order: { at: "ASC", id: "ASC" } }),
    settlement.listSettlementStatements({ id: rows.map(({ statement_id }) => statement_id) }, { take: null, select: ["id", "number"] }),
  ])
  const numbers = new Map(statements.map(({ id, number }) => [id, number]))
  return rows.map(({ id, producer_id, statement_id, amount, bank_bin, account_number, account_holder, reference, state }) => ({
    id,
    producer: { id: producer_id, name: names.get(producer_id) ?? "" },
    statement_number: numbers.get(statement_id) ?? "",
    amount,
    bank_name: bankOf(bank_bin)?.short_name ?? bank_bin,
    account_number: whole ? account_number : maskedNumber(account_number),
    account_holder,
    reference,
    vietqr: whole ? vietqrPayload({ bankBin: bank_bin, accountNumber: account_number, amount, reference }) : null,
    state,
    state_name: PAYOUT_STATE_NAMES[state],
    verbs: whole ? payoutVerbs(state) : [],
    history: steps
      .filter(({ payout_id }) => payout_id === id)
      .map(({ to_state, by_name, reason, at }) => ({ to: to_state as PayoutState, to_name: PAYOUT_STATE_NAMES[to_state as PayoutState], by: by_name, reason, at: new Date(at).toISOString() })),
  }))
}

/** Puts everybody on a list to whom stated money is owed and whose bank account was checked; says who had to stay away and why. */
export async function makePayList(container: MedusaContainer, caller: Pick<Caller, "actor_id" | "name">, at: Date = now()): Promise<MakePayListResponse> {
  const rows = (await accountRows(container)).filter(({ payable }) => payable > 0)
  const banks = await bankStandings(container, rows.map(({ id }) => id))
  const why = { waiting: "Tài khoản mới đang chờ kiểm tra", refused: "Tài khoản chưa được chấp nhận", none: "Chưa nhập tài khoản ngân hàng", accepted: "" }
  const left_out = rows.filter(({ id }) => !banks.get(id)?.pays_to).map(({ id, name, payable, bank }) => ({ producer: { id, name }, amount: payable, why: why[bank] }))
  const accounts = rows.flatMap(({ id }) => {
    const account = banks.get(id)?.pays_to
    return account ? [{ producer_id: id, bank_bin: account.bank_bin, account_number: account.account_number, account_holder: account.account_holder }] : []
  })
  const settlement = settlementOf(container)
  const id = await settlement.makePayList({ accounts, at, by: officer(caller) })
  if (!id) {
    refused(
      left_out.length > 0
        ? `Chưa trả được cho ai: ${left_out.map(({ producer, why: reason }) => `${producer.name} (${reason.toLowerCase()})`).join(", ")}.`
        : "Không có khoản nào cần trả: mọi số đã đối soát đều đã trả hoặc đang chuyển. Lập bảng đối soát tháng trước đã.",
      "nothing_to_pay",
    )
  }
  const { code } = await settlement.retrievePayList(id)
  await audit(container, { subject: "settlement", subject_id: id, before: null, after: { code, left_out: left_out.length } })
  return { pay_list: { id, code }, left_out }
}

const officer = ({ actor_id, name }: Pick<Caller, "actor_id" | "name">): Officer => ({ id: actor_id, name })

export interface MovePayoutInput {
  caller: Pick<Caller, "actor_id" | "name">
  id: string
  verb: string
  reason?: string
  at?: Date
}

/** One payout a step further. The producer is told when money has come and when it has not. */
export async function movePayout(container: MedusaContainer, { caller, id, verb, reason, at = now() }: MovePayoutInput): Promise<void> {
  const settlement = settlementOf(container)
  const [row] = await settlement.listPayouts({ id }, { take: 1 })
  if (!row) notFound("Không có khoản chi trả này.")
  const { to } = ruled(() => payoutStep({ state: row.state, verb, reason }))
  if (!(await settlement.movePayout({ id, from: row.state, to, reason: reason?.trim() || null, by: officer(caller), at }))) conflict(MOVED_ON, "moved_on")
  await audit(container, { subject: "settlement", subject_id: id, before: { state: row.state }, after: { state: to, reason } })
  if (to === "sent" || to === "listed") return
  const account = `${bankOf(row.bank_bin)?.short_name ?? ""} ${maskedNumber(row.account_number)}`
  await tellProducer(container, {
    producer_id: row.producer_id,
    key: `payout:${id}:${to}`,
    subject: to === "paid" ? `Đã chuyển ${dongText(row.amount)} vào tài khoản ${account}.` : `Chưa chuyển được ${dongText(row.amount)} vào tài khoản ${account}.`,
    text: to === "paid" ? `Nội dung chuyển khoản: ${row.reference}.` : `Lý do: ${reason?.trim() ?? ""}\nSố tiền vẫn là của bạn và nằm trong lần trả tới. Nếu tài khoản sai, hãy sửa ở mục Tiền của tôi.`,
  })
}

/** The whole list goes to the bank. */
export async function sendPayList(container: MedusaContainer, { caller, id }: { caller: Pick<Caller, "actor_id" | "name">; id: string }): Promise<void> {
  const open = await settlementOf(container).listPayouts({ pay_list_id: id, state: "listed" }, { take: null, select: ["id"] })
  if (open.length === 0) refused("Danh sách này không còn khoản nào chờ gửi.", "nothing_to_send")
  for (const payout of open) await movePayout(container, { caller, id: payout.id, verb: "send" })
}

/** The bank has carried out the whole list: everything that was sent is paid. */
export async function settlePayList(container: MedusaContainer, { caller, id }: { caller: Pick<Caller, "actor_id" | "name">; id: string }): Promise<void> {
  const open = await settlementOf(container).listPayouts({ pay_list_id: id, state: "sent" }, { take: null, select: ["id"] })
  if (open.length === 0) refused("Danh sách này không có khoản nào đang chờ ngân hàng.", "nothing_to_pay")
  for (const payout of open) await movePayout(container, { caller, id: payout.id, verb: "pay" })
}
