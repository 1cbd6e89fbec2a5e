import { z } from "@medusajs/framework/zod"

const day = z.iso.date()

export const StoreGetUnits = z
  .object({
    q: z.string().trim().max(80, "q: chỉ cần gõ tối đa 80 ký tự của tên").optional(),
    level: z.enum(["province", "district", "commune"]).optional(),
    province: z.string().max(40).optional(),
    on: day.optional(),
    limit: z.coerce.number().int().min(1).max(50, "limit: mỗi lần tối đa 50 đơn vị").default(20),
    offset: z.coerce.number().int().min(0).max(20_000).default(0),
  })
  .strict()
export type StoreGetUnits = z.infer<typeof StoreGetUnits>

export const StoreGetUnit = z.object({ on: day.optional() }).strict()
export type StoreGetUnit = z.infer<typeof StoreGetUnit>
