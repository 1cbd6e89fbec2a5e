import { z } from "@medusajs/framework/zod"

export const AdminSearchMisses = z
  .object({
    q: z.string().trim().max(60).default(""),
    /** of how many days, today included */
    days: z.coerce.number().int().min(1).max(366).default(30),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()
export type AdminSearchMisses = z.infer<typeof AdminSearchMisses>
