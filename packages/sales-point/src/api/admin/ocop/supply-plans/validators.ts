import { z } from "@medusajs/framework/zod"

const day = (name: string) => z.string().regex(/^\d{4}-\d{2}-\d{2}$/, `Hãy chọn ${name}.`)
const percent = z.number({ error: "Hãy nhập tỉ lệ từ 0 đến 100." }).int("Tỉ lệ là số nguyên.").min(0, "Tỉ lệ từ 0 đến 100.").max(100, "Tỉ lệ từ 0 đến 100.")

export const AdminMakeSupplyPlan = z.object({
  title: z.string().trim().min(1, "Hãy đặt tên cho kế hoạch.").max(120, "Tên dài quá 120 chữ."),
  starts: day("ngày bắt đầu"),
  rules: z.object({ commune_minimum_percent: percent, fair_share_percent: percent, certified_first: z.boolean() }),
})
export type AdminMakeSupplyPlan = z.infer<typeof AdminMakeSupplyPlan>

const ref = z.string().min(1).max(100)
export const AdminEditSupplyPlan = z.object({
  lines: z
    .array(z.object({ producer_id: ref, variant_id: ref, outlet_id: ref, fortnight: z.number().int().min(0).max(25), quantity: z.number({ error: "Số lượng là số nguyên." }).int("Số lượng là số nguyên.").min(0, "Số lượng không âm.").max(1_000_000, "Số lượng lớn quá.") }))
    .min(1, "Chưa có gì để sửa.")
    .max(500, "Mỗi lần sửa nhiều nhất 500 ô."),
})
export type AdminEditSupplyPlan = z.infer<typeof AdminEditSupplyPlan>

export const AdminDraftSupplyTransfers = z.object({ fortnight: z.number().int().min(0).max(25) })
export type AdminDraftSupplyTransfers = z.infer<typeof AdminDraftSupplyTransfers>

export const AdminReason = z.object({ reason: z.string().trim().min(1, "Hãy ghi lý do.").max(500, "Lý do dài quá 500 chữ.") })
export type AdminReason = z.infer<typeof AdminReason>

export const AdminGetSupplyPlans = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(100_000).default(0) })
export type AdminGetSupplyPlans = z.infer<typeof AdminGetSupplyPlans>

export const AdminAddSupplyWish = z
  .object({
    outlet_id: ref,
    variant_id: ref,
    first_day: day("ngày đầu"),
    last_day: day("ngày cuối"),
    quantity: z.number({ error: "Hãy nhập số lượng." }).int("Số lượng là số nguyên.").min(1, "Số lượng ít nhất là 1.").max(1_000_000, "Số lượng lớn quá."),
    because: z.enum(["contract", "fair", "preorder", "estimate"]),
    note: z.string().trim().max(300, "Ghi chú dài quá 300 chữ.").optional(),
  })
  .refine(({ first_day, last_day }) => last_day >= first_day, { message: "Ngày cuối phải sau ngày đầu.", path: ["last_day"] })
  .refine(({ first_day, last_day }) => Date.parse(last_day) - Date.parse(first_day) <= 400 * 86_400_000, { message: "Một nhu cầu kéo dài nhiều nhất một năm.", path: ["last_day"] })
export type AdminAddSupplyWish = z.infer<typeof AdminAddSupplyWish>

export const SaySupply = z.object({ year: z.number().int().min(2019).max(2100), variant_id: ref, quantity: z.number({ error: "Hãy nhập số lượng." }).int("Số lượng là số nguyên.").min(0, "Số lượng không âm.").max(1_000_000, "Số lượng lớn quá.") })
export type SaySupply = z.infer<typeof SaySupply>
export const GetSupply = z.object({ year: z.coerce.number().int().min(2019).max(2100).optional() })
export type GetSupply = z.infer<typeof GetSupply>
