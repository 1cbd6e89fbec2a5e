import { z } from "@medusajs/framework/zod"

const words = z.string().trim().min(1).max(300)
const facts = {
  name: words,
  kind: z.enum(["district", "commune", "supermarket_stall", "fair_booth", "partner_shop"]),
  commune_code: z.string().trim().min(1).max(40),
  commune_valid_from: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  address: words,
  opening_hours: words,
  pickup: z.boolean(),
  stock_location_id: z.string().min(1).max(100).nullable(),
}

export const AdminCreateSalesPoint = z.object({ handle: z.string().trim().max(80), ...facts }).strict()
export const AdminUpdateSalesPoint = z.object(facts).partial().strict()

export type AdminCreateSalesPoint = z.infer<typeof AdminCreateSalesPoint>
export type AdminUpdateSalesPoint = z.infer<typeof AdminUpdateSalesPoint>
