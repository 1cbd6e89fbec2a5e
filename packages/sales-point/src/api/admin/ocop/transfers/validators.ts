import { z } from "@medusajs/framework/zod"
import { atLeast, atMost, isWhole } from "@ocop/territory/rules"
import { DIFFERENCE_KINDS, TRANSFER_STATUSES } from "../../../../rules/goods"

const id = z.string().min(1).max(64)
const boxes = z.number().refine(isWhole, "Số hộp là số nguyên").refine(atLeast(1), "Số hộp phải lớn hơn 0").max(1_000_000)
const words = z.string().trim().refine(atLeast(1), "Hãy ghi mấy chữ").refine(atMost(500), "Tối đa 500 ký tự")
const place = z.union([z.object({ point_id: id }).strict(), z.object({ producer_id: id }).strict()])

export const AdminDraftTransfer = z
  .object({ from: place, to: place, note: words.nullable().optional(), lines: z.array(z.object({ lot_id: id, quantity: boxes }).strict()).refine(atLeast(1), "Chọn ít nhất một lô").max(200) })
  .strict()

export const AdminGetTransfers = z
  .object({
    q: z.string().trim().max(80).optional(),
    status: z.enum(TRANSFER_STATUSES).optional(),
    point_id: id.optional(),
    order: z.enum(["at", "-at", "code", "-code", "boxes", "-boxes"]).default("-at"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export const AdminGetShelf = z.object({ point_id: id.optional(), producer_id: id.optional() }).strict().refine(({ point_id, producer_id }) => Boolean(point_id) !== Boolean(producer_id), "Chọn một điểm bán hoặc một chủ thể")

export const AdminStepTransfer = z
  .object({
    reason: words.optional(),
    counts: z.array(z.object({ line_id: id, counted: z.number().int().min(0).max(1_000_000), difference: z.enum(DIFFERENCE_KINDS).optional(), reason: words.optional() }).strict()).max(200).optional(),
  })
  .strict()

export const AdminGetShelfLife = z.object({ point_id: id.optional(), limit: z.coerce.number().int().min(1).max(200).default(50), offset: z.coerce.number().int().min(0).max(100_000).default(0) }).strict()

export const AdminLoseAtPoint = z.object({ lot_id: id, quantity: boxes, reason: words, key: z.string().min(8).max(80) }).strict()

export const NoQuery = z.object({}).strict()

/** Whose goods they are is who sends it. */
export const ProducerDraftTransfer = z.object({ point_id: id, note: words.nullable().optional(), lines: z.array(z.object({ lot_id: id, quantity: boxes }).strict()).refine(atLeast(1), "Ghi số hộp của ít nhất một lô").refine(atMost(200), "Mỗi phiếu tối đa 200 lô") }).strict()

export const ProducerStepTransfer = z.object({ reason: words.optional() }).strict()

export type AdminDraftTransfer = z.infer<typeof AdminDraftTransfer>
export type AdminGetTransfers = z.infer<typeof AdminGetTransfers>
export type AdminGetShelf = z.infer<typeof AdminGetShelf>
export type AdminStepTransfer = z.infer<typeof AdminStepTransfer>
export type AdminGetShelfLife = z.infer<typeof AdminGetShelfLife>
export type AdminLoseAtPoint = z.infer<typeof AdminLoseAtPoint>
export type ProducerDraftTransfer = z.infer<typeof ProducerDraftTransfer>
export type ProducerStepTransfer = z.infer<typeof ProducerStepTransfer>
