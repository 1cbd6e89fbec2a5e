import { z } from "@medusajs/framework/zod"
import { FAIR_STATUSES } from "../../../../rules/fair"

const words = (longest: number, what: string) => z.string().trim().min(1, `${what}: hãy ghi mấy chữ.`).max(longest, `${what}: tối đa ${longest} ký tự.`)
const day = z.iso.date()
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Giờ ghi dạng 08:00.")
const dong = z.number().refine((amount) => Number.isInteger(amount) && amount >= 0 && amount <= 2_000_000_000, "Số tiền là số nguyên đồng, từ 0 tới 2 tỷ.")
const id = z.string().trim().min(1, "Mã không đúng.").max(100, "Mã không đúng.")

const facts = {
  name: words(120, "Tên hội chợ"),
  about: words(600, "Giới thiệu").nullable(),
  place: words(200, "Địa điểm"),
  commune_code: id,
  commune_valid_from: day,
  first_day: day,
  last_day: day,
  answers_by: day,
  opens_at: hour,
  closes_at: hour,
}

export const AdminPlanFair = z.object({ handle: words(80, "Mã đường dẫn"), ...facts }).strict()
export const AdminChangeFair = z.object(facts).partial().strict()

export const AdminGetFairs = z
  .object({
    q: z.string().trim().max(120).optional(),
    status: z.enum(FAIR_STATUSES).optional(),
    order: z.enum(["first_day", "-first_day", "name", "-name", "status", "-status"]).default("-first_day"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const AdminStepFair = z.object({ reason: words(500, "Lý do") }).strict()
export const AdminAddBooth = z.object({ number: words(20, "Số gian"), size: z.number().refine((size) => Number.isInteger(size) && size > 0 && size < 10_000, "Diện tích là số nguyên mét vuông.").nullable().default(null) }).strict()
export const AdminInvite = z.object({ producer_ids: z.array(id).min(1, "Chọn từ 1 tới 200 chủ thể.").max(200, "Chọn từ 1 tới 200 chủ thể."), booth_id: id.nullable().default(null) }).strict()
export const AdminPlaceInvitation = z.object({ booth_id: id.nullable() }).strict()
export const AnswerFair = z
  .object({
    coming: z.boolean(),
    reason: z.string().trim().max(500, "Lý do: tối đa 500 ký tự.").nullable().default(null),
    lines: z.array(z.object({ variant_id: id, quantity: z.number() }).strict()).max(200, "Tối đa 200 món.").default([]),
  })
  .strict()
export const AdminAddTask = z.object({ title: words(160, "Việc"), due_on: day }).strict()
export const AdminChangeTask = z.object({ title: words(160, "Việc"), due_on: day, done: z.boolean() }).partial().strict()
export const AdminAddCost = z.object({ title: words(160, "Khoản chi"), planned: dong, actual: dong.nullable().default(null) }).strict()
export const AdminChangeCost = z.object({ title: words(160, "Khoản chi"), planned: dong, actual: dong.nullable() }).partial().strict()
export const AdminAddShift = z
  .object({ booth_id: id, on: day, from: hour, to: hour, name: words(120, "Họ tên"), phone: z.string().trim().regex(/^[\d +().-]{8,20}$/, "Số điện thoại gồm 8 đến 20 chữ số.").nullable().default(null) })
  .strict()
  .refine(({ from, to }) => from < to, "Giờ hết ca phải sau giờ vào ca.")

export type AdminPlanFair = z.infer<typeof AdminPlanFair>
export type AdminChangeFair = z.infer<typeof AdminChangeFair>
export type AdminGetFairs = z.infer<typeof AdminGetFairs>
export type AdminStepFair = z.infer<typeof AdminStepFair>
export type AdminAddBooth = z.infer<typeof AdminAddBooth>
export type AdminInvite = z.infer<typeof AdminInvite>
export type AdminPlaceInvitation = z.infer<typeof AdminPlaceInvitation>
export type AnswerFair = z.infer<typeof AnswerFair>
export type AdminAddTask = z.infer<typeof AdminAddTask>
export type AdminChangeTask = z.infer<typeof AdminChangeTask>
export type AdminAddCost = z.infer<typeof AdminAddCost>
export type AdminChangeCost = z.infer<typeof AdminChangeCost>
export type AdminAddShift = z.infer<typeof AdminAddShift>
