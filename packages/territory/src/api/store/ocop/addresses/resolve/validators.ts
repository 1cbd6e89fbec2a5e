import { z } from "@medusajs/framework/zod"
import { atLeast, atMost } from "../../../../../rules"

export const StoreResolveAddress = z
  .object({ text: z.string().trim().refine(atLeast(3), "text: hãy gõ địa chỉ, ít nhất tên xã").refine(atMost(300), "text: địa chỉ tối đa 300 ký tự") })
  .strict()
export type StoreResolveAddress = z.infer<typeof StoreResolveAddress>
