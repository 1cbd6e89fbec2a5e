import { z } from "@medusajs/framework/zod"

export const StoreGetSalesPoints = z
  .object({ pickup: z.enum(["true", "false"]).optional(), limit: z.coerce.number().int().min(1).max(100, "limit: mỗi lần tối đa 100 điểm").default(50), offset: z.coerce.number().int().min(0).default(0) })
  .strict()
export type StoreGetSalesPoints = z.infer<typeof StoreGetSalesPoints>
