import { z } from "@medusajs/framework/zod"

export const StoreResolveAddress = z
  .object({ text: z.string().trim().min(3, "text: hãy gõ địa chỉ, ít nhất tên xã").max(300, "text: địa chỉ tối đa 300 ký tự") })
  .strict()
export type StoreResolveAddress = z.infer<typeof StoreResolveAddress>
