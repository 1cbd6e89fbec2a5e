import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { splitByLargestRemainder } from "@ocop/vietnam-payment/split"
import { todayInVietnam } from "@ocop/territory/rules"
import { now } from "../clock"
import { producersOf } from "../files"
import type { NewEntry, Officer } from "../modules/settlement"
import { invalid } from "../refusals"
import { feeOf, ruleFor, type ChannelKind, type CommissionRule, type GoodsLine, type ProducerType, type SourceKind } from "../rules"
import { HOUSE, settlementOf } from "./module"

const UNDONE = "Hoàn tác: bước ghi nhận sau đó không thành công"

export interface PostSaleInput {
  source_kind: Extract<SourceKind, "counter_sale" | "consignment" | "stall">
  /** id of the sale; posted once however often it comes */
  source_id: string
  channel: ChannelKind
  /** ISO instant of the sale: its rule and its month */
  sold_at: string
  /** receipt number, as people read it */
  reference: string
  /** whose goods, what was paid for them after discounts in whole đồng */
  parts: { producer_id: string; goods: GoodsLine[] }[]
  by?: Officer
}

export interface PostReturnInput {
  source_kind: Extract<SourceKind, "counter_return" | "consignment" | "stall">
  /** id of the return */
  source_id: string
  /** the sale that is taken back, whole or in part */
  of: { source_kind: PostSaleInput["source_kind"]; source_id: string }
  returned_at: string
  reference: string
  /** amounts above zero: what the buyer gets back */
  parts: { producer_id: string; goods: GoodsLine[] }[]
  by?: Officer
}

/** `deposit`, `loss`, `correction` or anything else that is no sale. */
export type PostEntriesInput = { entries: (Omit<NewEntry, "happened_at"> & { happened_at: string })[]; by?: Officer }

const undo = async (ids: string[] | undefined, { container }: { container: MedusaContainer }) => {
  if (ids) await settlementOf(container).undoEntries(ids, UNDONE, now())
}

export const postSaleStep = createStep(
  "post-sale",
  async ({ source_kind, source_id, channel, sold_at, reference, parts, by = HOUSE }: PostSaleInput, { container }) => {
    const settlement = settlementOf(container)
    const happened_at = new Date(sold_at)
    const on = todayInVietnam(happened_at)
    const rules = (await settlement.listCommissionRules({ channel }, { take: null })) as CommissionRule[]
    const types = new Map((await producersOf(container).listProducers({ id: parts.map(({ producer_id }) => producer_id) }, { take: null, select: ["id", "type"] })).map(({ id, type }) => [id, type as ProducerType | null]))
    const worth = parts.map(({ goods }) => amountOf(goods))
    const entries = parts.flatMap(({ producer_id, goods }, index): NewEntry[] => {
      const amount = worth[index]!
      if (amount === 0) return []
      const rule = ruleFor(rules, { channel, producer_type: types.get(producer_id) ?? null, on })
      const fee = rule ? feeOf({ amount, percent_bp: rule.percent_bp, fixed: splitByLargestRemainder(rule.fixed, worth)[index]! }) : 0
      const common = { producer_id, source_kind, source_id, reference, rule_id: rule?.id ?? null, happened_at }
      return [{ ...common, kind: "sale", amount, goods }, ...(fee > 0 ? [{ ...common, kind: "fee" as const, amount: -fee }] : [])]
    })
    const ids = await settlement.postEntries(entries, by)
    return new StepResponse(ids, ids)
  },
  undo,
)

/** Goods taken back: the buyer's money goes off the account, the fee of it comes back. */
export const postReturnStep = createStep(
  "post-return",
  async ({ source_kind, source_id, of, returned_at, reference, parts, by = HOUSE }: PostReturnInput, { container }) => {
    const settlement = settlementOf(container)
    const deal = `${of.source_kind}:${of.source_id}`
    const posted = await settlement.listLedgerEntries({ deal }, { take: null })
    const sales = [...new Set(posted.map(({ producer_id }) => producer_id))]
    const sumOf = (producer_id: string, ...kinds: string[]) => posted.filter((entry) => entry.producer_id === producer_id && kinds.includes(entry.kind)).reduce((sum, { amount }) => sum + amount, 0)
    const sold = sales.map((id) => Math.max(0, sumOf(id, "sale")))
    const rules = (await settlement.listCommissionRules({ id: posted.flatMap(({ rule_id }) => rule_id ?? []) }, { take: null })) as CommissionRule[]
    const repeated = posted.some((entry) => entry.source_kind === source_kind && entry.source_id === source_id)
    const entries = repeated ? [] : parts.flatMap(({ producer_id, goods }): NewEntry[] => {
      const back = amountOf(goods)
      const left = sumOf(producer_id, "sale", "refund")
      if (back > left) invalid(`Tiền trả lại (${back.toLocaleString("vi-VN")} ₫) nhiều hơn tiền hàng còn lại của lần bán này (${left.toLocaleString("vi-VN")} ₫).`, "more_than_sold")
      if (back === 0) return []
      const rule = rules.find(({ id }) => posted.some((entry) => entry.producer_id === producer_id && entry.rule_id === id))
      const fixed = rule ? (splitByLargestRemainder(rule.fixed, sold)[sales.indexOf(producer_id)] ?? 0) : 0
      const fee = 0 - (rule ? feeOf({ amount: left - back, percent_bp: rule.percent_bp, fixed }) : 0) - sumOf(producer_id, "fee")
      const common = { producer_id, source_kind, source_id, deal, reference, rule_id: rule?.id ?? null, happened_at: new Date(returned_at) }
      return [{ ...common, kind: "refund", amount: -back, goods: goods.map((line) => ({ ...line, amount: -line.amount })) }, ...(fee !== 0 ? [{ ...common, kind: "fee" as const, amount: fee }] : [])]
    })
    const ids = await settlement.postEntries(entries, by)
    return new StepResponse(ids, ids)
  },
  undo,
)

export const postEntriesStep = createStep(
  "post-entries",
  async ({ entries, by = HOUSE }: PostEntriesInput, { container }) => {
    const ids = await settlementOf(container).postEntries(entries.map((entry) => ({ ...entry, happened_at: new Date(entry.happened_at) })), by)
    return new StepResponse(ids, ids)
  },
  undo,
)

/** A sale at a counter, a stall or from consignment: the goods' money and the shop's fee. Answers the ids of the entries written; none when it was posted before. */
export const postSaleWorkflow = createWorkflow("post-sale", (input: PostSaleInput) => new WorkflowResponse(postSaleStep(input)))

/** Goods of such a sale taken back against the receipt. */
export const postReturnWorkflow = createWorkflow("post-return", (input: PostReturnInput) => new WorkflowResponse(postReturnStep(input)))

/** Deposits, losses, corrections. */
export const postEntriesWorkflow = createWorkflow("post-entries", (input: PostEntriesInput) => new WorkflowResponse(postEntriesStep(input)))

const amountOf = (goods: GoodsLine[]): number => goods.reduce((sum, { amount }) => sum + amount, 0)
