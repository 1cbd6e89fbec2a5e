import { z } from "@medusajs/framework/zod"
import { atMost } from "../../../../rules/bounds"

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "on: hãy viết ngày dạng 2020-06-30")
  .refine((text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text), "on: ngày này không có trong lịch")

export const StoreGetUnits = z
  .object({
    q: z.string().trim().refine(atMost(80), "q: chỉ cần gõ tối đa 80 ký tự của tên").optional(),
    level: z.enum(["province", "district", "commune"]).optional(),
    province: z.string().max(40).optional(),
    on: day.optional(),
    limit: z.coerce.number().int().min(1).refine(atMost(50), "limit: mỗi lần tối đa 50 đơn vị").default(20),
    offset: z.coerce.number().int().min(0).max(20_000).default(0),
  })
  .strict()
export type StoreGetUnits = z.infer<typeof StoreGetUnits>

export const StoreGetUnit = z.object({ on: day.optional() }).strict()
export type StoreGetUnit = z.infer<typeof StoreGetUnit>
