import { z } from "@medusajs/framework/zod"

export const StoreSearchMiss = z.object({ q: z.string().trim().min(1).max(120) }).strict()
export type StoreSearchMiss = z.infer<typeof StoreSearchMiss>
