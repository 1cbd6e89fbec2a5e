import { z } from "@medusajs/framework/zod"

const words = (missing: string, longest: number) => z.string().trim().min(1, missing).max(longest, `Tối đa ${longest} ký tự.`)
const whole = (message: string, least: number, most: number) => z.number().refine((value) => Number.isSafeInteger(value) && value >= least && value <= most, message)
const ref = z.string().min(1).max(100)
const percent = whole("Tỉ lệ là số nguyên từ 0 đến 100.", 0, 100)
const MOST = 1_000_000
const DAY_MS = 86_400_000

export const AdminMakeSupplyPlan = z.object({
  title: words("Hãy đặt tên cho kế hoạch.", 120),
  starts: z.iso.date("Hãy chọn ngày bắt đầu."),
  rules: z.object({ commune_minimum_percent: percent, fair_share_percent: percent, certified_first: z.boolean() }),
})
export type AdminMakeSupplyPlan = z.infer<typeof AdminMakeSupplyPlan>

const line = z.object({ producer_id: ref, variant_id: ref, outlet_id: ref, fortnight: z.number().int().min(0).max(25), quantity: whole("Số lượng là số nguyên, từ 0 trở lên.", 0, MOST) })
export const AdminEditSupplyPlan = z.object({ lines: z.array(line).min(1, "Chưa có gì để sửa.").max(300, "Mỗi lần sửa nhiều nhất 300 ô. Hãy lưu bớt rồi sửa tiếp.") })
export type AdminEditSupplyPlan = z.infer<typeof AdminEditSupplyPlan>

export const AdminDraftSupplyTransfers = z.object({ fortnight: z.number().int().min(0).max(25) })
export type AdminDraftSupplyTransfers = z.infer<typeof AdminDraftSupplyTransfers>

export const AdminReason = z.object({ reason: words("Hãy ghi lý do.", 500) })
export type AdminReason = z.infer<typeof AdminReason>

const q = z.string().trim().max(120).optional()
const page = { limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(100_000).default(0) }
export const AdminGetSupplyPlans = z.object({ q, status: z.enum(["draft", "accepted", "dropped"]).optional(), order: z.enum(["made_at", "-made_at", "starts", "-starts", "title", "-title"]).default("-made_at"), ...page })
export type AdminGetSupplyPlans = z.infer<typeof AdminGetSupplyPlans>

const figures = ["allocated", "short", "surplus", "harvested", "asked", "must_mend", "to_weigh", "title"] as const
export const AdminGetSupplyPlanProducts = z.object({
  q,
  state: z.enum(["must_mend", "to_weigh", "short", "surplus"]).optional(),
  order: z.enum(figures.flatMap((name) => [name, `-${name}`] as const)).default("-allocated"),
  ...page,
})
export type AdminGetSupplyPlanProducts = z.infer<typeof AdminGetSupplyPlanProducts>

export const AdminGetSupplyWishes = z.object({ q, limit: z.coerce.number().int().min(1).max(200).default(100), offset: page.offset })
export type AdminGetSupplyWishes = z.infer<typeof AdminGetSupplyWishes>

export const AdminAddSupplyWish = z
  .object({
    outlet_id: ref,
    variant_id: ref,
    first_day: z.iso.date("Hãy chọn ngày đầu."),
    last_day: z.iso.date("Hãy chọn ngày cuối."),
    quantity: whole("Số lượng là số nguyên, ít nhất là 1.", 1, MOST),
    because: z.enum(["contract", "fair", "preorder", "estimate"]),
    note: z.string().trim().max(300, "Ghi chú dài quá 300 chữ.").optional(),
  })
  .refine(({ first_day, last_day }) => last_day >= first_day, { message: "Ngày cuối phải sau ngày đầu.", path: ["last_day"] })
  .refine(({ first_day, last_day }) => Date.parse(last_day) - Date.parse(first_day) <= 400 * DAY_MS, { message: "Một nhu cầu kéo dài nhiều nhất một năm.", path: ["last_day"] })
export type AdminAddSupplyWish = z.infer<typeof AdminAddSupplyWish>

const year = z.coerce.number().int().min(2019).max(2100)
export const SaySupply = z.object({ year, variant_id: ref, quantity: whole("Số lượng là số nguyên, từ 0 trở lên.", 0, MOST) })
export type SaySupply = z.infer<typeof SaySupply>
export const GetSupply = z.object({ year: year.optional(), q, ...page })
export type GetSupply = z.infer<typeof GetSupply>
