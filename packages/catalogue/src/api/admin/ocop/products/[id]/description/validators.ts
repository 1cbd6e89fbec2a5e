import { z } from "@medusajs/framework/zod"

const text = z.string().trim().max(4_000).nullable()
const line = z.string().trim().max(500).nullable()

const listingTexts = { season_note: line, unit: z.string().trim().max(60).nullable(), story: text }
const labelTexts = {
  net_quantity: line,
  ingredients: text,
  shelf_life: line,
  storage: text,
  usage: text,
  warnings: text,
  responsible_party: line,
  standards: line,
}

export const AdminDescribeProduct = z
  .object({
    listing: z
      .object({
        ...listingTexts,
        group_code: z.string().max(10),
        months: z.array(z.number().int().min(1).max(12)).max(12),
        perishable: z.boolean(),
        commune_code: z.string().regex(/^\d{5}$/),
        commune_valid_from: z.iso.date(),
        showcase: z.boolean(),
        provenance: z.enum(["press", "demo", "registered"]),
        source: line,
      })
      .partial()
      .strict()
      .optional(),
    label: z
      .object({ ...labelTexts, shelf_life_days: z.number().int().min(1).max(3_650).nullable(), origin: z.string().trim().min(1).max(500) })
      .partial()
      .strict()
      .optional(),
    en: z
      .object({
        listing: z.object(listingTexts).partial().strict(),
        label: z.object({ ...labelTexts, origin: line }).partial().strict(),
      })
      .partial()
      .strict()
      .optional(),
  })
  .strict()

export type AdminDescribeProduct = z.infer<typeof AdminDescribeProduct>
