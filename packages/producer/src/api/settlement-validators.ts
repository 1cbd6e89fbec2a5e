import { z } from "@medusajs/framework/zod"
import { CHANNEL_KINDS, ENTRY_KINDS, isPeriod, PAYOUT_STATES, PRODUCER_TYPES } from "../rules"

const page = { limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).default(0) }
const q = z.string().trim().max(80).optional()
const period = z.string().refine(isPeriod, "Kỳ là một tháng, ghi dạng 2026-11")
const day = z.iso.date()
const many = <Value extends z.ZodTypeAny>(value: Value) => z.union([value, z.array(value).max(20)]).optional()
/** one entry of the ledger */
const MOST = 2_000_000_000

export const AdminGetAccounts = z
  .object({
    ...page,
    q,
    standing: z.enum(["owed", "owing", "payable"]).optional(),
    bank: z.enum(["none", "waiting", "accepted", "refused"]).optional(),
    order: z.enum(["name", "-name", "balance", "-balance", "payable", "-payable"]).default("-balance"),
  })
  .strict()

export const AdminGetEntries = z.object({ ...page, q, producer_id: z.string().max(60).optional(), period: period.optional(), kind: many(z.enum(ENTRY_KINDS)) }).strict()

export const AdminWriteEntry = z
  .object({
    producer_id: z.string().max(60),
    kind: z.enum(["deposit", "loss", "correction"]),
    amount: z.number().int("Số tiền là số đồng tròn.").min(-MOST).max(MOST, "Một lần ghi nhiều nhất 2 tỷ đồng.").refine((amount) => amount !== 0, "Số tiền phải khác 0."),
    reason: z.string().trim().min(5, "Hãy ghi lý do: chủ thể đọc được lý do này trong bảng đối soát.").max(500),
    reference: z.string().trim().max(60).optional(),
    corrects: z.string().max(60).optional(),
  })
  .strict()
export type AdminWriteEntry = z.infer<typeof AdminWriteEntry>

export const AdminGetStatements = z
  .object({ ...page, q, producer_id: z.string().max(60).optional(), period: period.optional(), order: z.enum(["period", "-period", "closing", "-closing", "issued_at", "-issued_at"]).default("-period") })
  .strict()

export const AdminGetPayLists = z.object({ ...page, q, state: z.enum(PAYOUT_STATES).optional(), order: z.enum(["made_at", "-made_at"]).default("-made_at") }).strict()
export type AdminGetPayLists = z.infer<typeof AdminGetPayLists>

export const AdminIssueStatements = z.object({ period, producer_ids: z.array(z.string().max(60)).min(1).max(500).optional() }).strict()
export type AdminIssueStatements = z.infer<typeof AdminIssueStatements>

export const AdminCommissionRule = z
  .object({
    channel: z.enum(CHANNEL_KINDS),
    producer_type: z.enum(PRODUCER_TYPES).nullable(),
    percent_bp: z.number().int().min(0, "Phần trăm từ 0 đến 100.").max(10_000, "Phần trăm từ 0 đến 100."),
    fixed: z.number().int("Số tiền là số đồng tròn.").min(0).max(1_000_000, "Phần cố định nhiều nhất 1.000.000 ₫ mỗi đơn."),
    delivery: z.enum(["kept", "passed_on"]),
    valid_from: day,
    source: z.string().trim().min(3, "Ghi văn bản hoặc thỏa thuận quy định mức này.").max(200),
  })
  .strict()
export type AdminCommissionRule = z.infer<typeof AdminCommissionRule>

export const AdminEndRule = z.object({ valid_to: day }).strict()
export type AdminEndRule = z.infer<typeof AdminEndRule>

export const EnterBankAccount = z.object({ bank_bin: z.string().max(6), account_number: z.string().max(40), account_holder: z.string().max(100) }).strict()
export type EnterBankAccount = z.infer<typeof EnterBankAccount>
