import { z } from "@medusajs/framework/zod"
import { toGtin14 } from "../../rules/identifiers"

const gtin = z.string().transform((text, context) => toGtin14(text) ?? (context.addIssue({ code: "custom", message: "Mã vạch không đúng" }), z.NEVER))
const box = { gtin, lot: z.string().min(1).max(60), serial: z.string().min(1).max(40) }

export const StoreScan = z.object(box).strict()
export type StoreScan = z.infer<typeof StoreScan>

export const StoreScanPlace = z.object({ ...box, province: z.string().regex(/^\d{2}$/) }).strict()
export type StoreScanPlace = z.infer<typeof StoreScanPlace>

export const PrintLabels = z
  .object({
    lot_id: z.string().min(1).max(64),
    format: z.enum(["a4", "roll", "carton"]),
    count: z.number().int().min(1).max(1000),
    /** a number of its own for every box */
    serials: z.boolean().default(false),
    /** places of the sheet that are used already */
    skip: z.number().int().min(0).max(23).default(0),
  })
  .strict()
export type PrintLabels = z.infer<typeof PrintLabels>

export const MakePackhouseKey = z.object({ name: z.string().trim().min(1).max(80) }).strict()
export type MakePackhouseKey = z.infer<typeof MakePackhouseKey>

export const AdminMakePackhouseKey = z.object({ name: z.string().trim().min(1).max(80), producer_id: z.string().min(1).max(64) }).strict()
export type AdminMakePackhouseKey = z.infer<typeof AdminMakePackhouseKey>

export const AdminGetScannedBoxes = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).default(0) })
export type AdminGetScannedBoxes = z.infer<typeof AdminGetScannedBoxes>

export const AdminSettleBox = z.object({ verdict: z.string().trim().min(3).max(300) }).strict()
export type AdminSettleBox = z.infer<typeof AdminSettleBox>
