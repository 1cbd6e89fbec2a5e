import { z } from "@medusajs/framework/zod"
import { PAPER_KINDS } from "../../../../rules"
import { LOSS_BEARERS, RECEIVABLE_STATES, STALL_TERMS } from "../../../../rules/market"

const id = z.string().min(1).max(64)
const key = z.string().min(8).max(80)
const words = (longest: number) => z.string().trim().min(1, "Hãy ghi mấy chữ").max(longest, `Tối đa ${longest} ký tự`)
const day = z.iso.date()
const whole = (least: number, most: number, message: string) => z.number().refine((value) => Number.isInteger(value) && value >= least && value <= most, message)
const boxes = (least: number) => whole(least, 1_000_000, `Số hộp là số nguyên, từ ${least} trở lên`)
const dong = whole(1, 2_000_000_000, "Số tiền là số đồng nguyên, lớn hơn 0, tối đa 2 tỷ một lần")

export const AdminGetReceivables = z
  .object({
    q: z.string().trim().max(120).optional(),
    state: z.enum(RECEIVABLE_STATES).optional(),
    point_id: id.optional(),
    order: z.enum(["due_on", "-due_on", "number", "-number", "open", "-open"]).default("due_on"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const AdminSignStallContract = z
  .object({
    number: words(80),
    partner: words(160),
    signed_for_us: words(120),
    signed_for_partner: words(120),
    signed_on: day,
    terms: z.enum(STALL_TERMS),
    percent_bp: whole(0, 9000, "Tỷ lệ từ 0 đến 90 %"),
    payment_days: whole(0, 365, "Số ngày trả tiền từ 0 đến 365"),
    losses_by: z.enum(LOSS_BEARERS),
    papers_asked: z.array(z.enum(PAPER_KINDS)).max(PAPER_KINDS.length),
    paper_id: id.nullable().default(null),
    valid_from: day,
    valid_to: day.nullable().default(null),
  })
  .strict()
  .refine(({ valid_from, valid_to }) => valid_to === null || valid_from <= valid_to, "Ngày hết hạn đứng trước ngày bắt đầu. Hãy xem lại hai ngày này.")

export const AdminEndStallContract = z.object({ ends_on: day, reason: words(300) }).strict()

export const AdminAgreeStallPrices = z.object({ valid_from: day, prices: z.array(z.object({ variant_id: id, price: dong }).strict()).min(1).max(200) }).strict()

export const AdminCountStall = z
  .object({
    counted_on: day,
    note: words(500).nullable().default(null),
    key,
    lines: z.array(z.object({ lot_id: id, counted: boxes(0), sold: boxes(0), reason: words(300).optional() }).strict()).max(500),
  })
  .strict()

export const AdminTakeStallPayment = z.object({ amount: dong, paid_on: day, reference: words(80), note: words(300).nullable().default(null), key }).strict()

export const AdminReturnStallGoods = z.object({ lines: z.array(z.object({ lot_id: id, quantity: boxes(1) }).strict()).min(1).max(200), reason: words(300), key }).strict().refine(({ lines }) => new Set(lines.map(({ lot_id }) => lot_id)).size === lines.length, "Mỗi lô ghi một dòng.")

export const AdminWriteDeliveryNote = z.object({}).strict()

export type AdminGetReceivables = z.infer<typeof AdminGetReceivables>
export type AdminSignStallContract = z.infer<typeof AdminSignStallContract>
export type AdminEndStallContract = z.infer<typeof AdminEndStallContract>
export type AdminAgreeStallPrices = z.infer<typeof AdminAgreeStallPrices>
export type AdminCountStall = z.infer<typeof AdminCountStall>
export type AdminTakeStallPayment = z.infer<typeof AdminTakeStallPayment>
export type AdminReturnStallGoods = z.infer<typeof AdminReturnStallGoods>
