import { z } from "@medusajs/framework/zod"
import { DIFFERENCE_KINDS, MARK_DOWN_KINDS, SHELF_LIFE_BANDS, TRANSFER_STATUSES } from "../../../../rules/goods"

const id = z.string().min(1).max(64)
const boxes = z.number().int("Số hộp là số nguyên").min(1, "Số hộp phải lớn hơn 0").max(1_000_000)
const words = z.string().trim().min(1, "Hãy ghi mấy chữ").max(500, "Tối đa 500 ký tự")
const place = z.union([z.object({ point_id: id }).strict(), z.object({ producer_id: id }).strict()])

export const AdminDraftTransfer = z
  .object({ from: place, to: place, note: words.nullable().optional(), lines: z.array(z.object({ lot_id: id, quantity: boxes }).strict()).min(1, "Chọn ít nhất một lô").max(200) })
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

export const AdminGetShelfLife = z.object({ point_id: id.optional(), q: z.string().trim().max(80).optional(), band: z.enum(SHELF_LIFE_BANDS).optional(), limit: z.coerce.number().int().min(1).max(200).default(50), offset: z.coerce.number().int().min(0).max(100_000).default(0) }).strict()

export const AdminGetBook = z.object({ q: z.string().trim().max(80).optional(), limit: z.coerce.number().int().min(1).max(200).default(50), offset: z.coerce.number().int().min(0).max(100_000).default(0) }).strict()

export const AdminGetLosses = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(100_000).default(0) }).strict()

export const AdminFindAgain = z.object({ quantity: boxes, reason: words, key: z.string().min(8).max(80) }).strict()

export const AdminLoseAtPoint = z.object({ lot_id: id, quantity: boxes, reason: words, key: z.string().min(8).max(80) }).strict()

const day = z.iso.date()
const percent = z.number().int("Phần trăm là số nguyên").refine((value) => value >= 0 && value <= 90, "Phần trăm từ 0 đến 90")

export const AdminMakeMarkDown = z
  .object({ lot_id: id, kind: z.enum(MARK_DOWN_KINDS), figure: z.number().int("Mức giảm là số nguyên").max(1_000_000_000), first_day: day.optional(), last_day: day.optional(), reason: words, key: z.string().min(8).max(80) })
  .strict()

export const AdminEndMarkDown = z.object({ reason: words }).strict()

export const AdminSetMarkDownRule = z
  .object({ valid_from: day, manager_percent: percent, office_percent: percent, reason: words })
  .strict()
  .refine(({ manager_percent, office_percent }) => manager_percent <= office_percent, "Mức của người quản lý điểm không cao hơn mức cao nhất")

export const AdminGetGiftBoxes = z.object({ lot_id: id }).strict()

export const AdminMakeGiftBoxes = z
  .object({ variant_id: id, boxes, parts: z.array(z.object({ lot_id: id, per_box: boxes }).strict()).min(1, "Chọn ít nhất một lô bỏ vào hộp").max(20, "Mỗi hộp quà nhiều nhất 20 lô"), reason: words, key: z.string().min(8).max(80) })
  .strict()

export const AdminMakeGiftBoxKind = z
  .object({
    title: z.string().trim().min(3, "Tên hộp quà ít nhất 3 chữ").max(80, "Tên hộp quà tối đa 80 ký tự"),
    price: z.number().int("Giá là số nguyên đồng").refine((value) => value >= 1_000 && value <= 100_000_000, "Giá từ 1.000 đến 100.000.000 đồng"),
  })
  .strict()

/** Whose goods they are is who sends it. */
export const ProducerDraftTransfer = z.object({ point_id: id, note: words.nullable().optional(), lines: z.array(z.object({ lot_id: id, quantity: boxes }).strict()).min(1, "Ghi số hộp của ít nhất một lô").max(200, "Mỗi phiếu tối đa 200 lô") }).strict()

export const ProducerGetGoods = z
  .object({
    q: z.string().trim().max(80).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    lots_offset: z.coerce.number().int().min(0).max(100_000).default(0),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()

export const ProducerStepTransfer = z.object({ reason: words.optional() }).strict()

export type AdminDraftTransfer = z.infer<typeof AdminDraftTransfer>
export type AdminGetTransfers = z.infer<typeof AdminGetTransfers>
export type AdminGetShelf = z.infer<typeof AdminGetShelf>
export type AdminStepTransfer = z.infer<typeof AdminStepTransfer>
export type AdminGetShelfLife = z.infer<typeof AdminGetShelfLife>
export type AdminMakeMarkDown = z.infer<typeof AdminMakeMarkDown>
export type AdminEndMarkDown = z.infer<typeof AdminEndMarkDown>
export type AdminSetMarkDownRule = z.infer<typeof AdminSetMarkDownRule>
export type AdminGetGiftBoxes = z.infer<typeof AdminGetGiftBoxes>
export type AdminMakeGiftBoxes = z.infer<typeof AdminMakeGiftBoxes>
export type AdminMakeGiftBoxKind = z.infer<typeof AdminMakeGiftBoxKind>
export type AdminGetBook = z.infer<typeof AdminGetBook>
export type AdminGetLosses = z.infer<typeof AdminGetLosses>
export type AdminFindAgain = z.infer<typeof AdminFindAgain>
export type AdminLoseAtPoint = z.infer<typeof AdminLoseAtPoint>
export type ProducerDraftTransfer = z.infer<typeof ProducerDraftTransfer>
export type ProducerGetGoods = z.infer<typeof ProducerGetGoods>
export type ProducerStepTransfer = z.infer<typeof ProducerStepTransfer>
