import { z } from "@medusajs/framework/zod"
import { POINT_LOSS_BEARERS } from "../../../../rules/market"
import { PAPER_KINDS, POINT_KINDS, POINT_STATUSES, type OpeningHours } from "../../../../rules"

const words = (longest: number) => z.string().trim().min(1, "Hãy ghi mấy chữ").max(longest, `Tối đa ${longest} ký tự`)
const day = z.iso.date()
const span = z.object({ from: z.string().max(5), to: z.string().max(5) }).strict()
const hours: z.ZodType<OpeningHours> = z
  .object({
    week: z.array(z.array(span).max(4, "Mỗi ngày tối đa bốn khoảng giờ")).length(7, "Giờ mở cửa phải có đủ bảy ngày"),
    exceptions: z.array(z.object({ on: day, spans: z.array(span).max(4), note: words(80).nullable() }).strict()).max(60, "Tối đa 60 ngày đặc biệt"),
  })
  .strict()

const facts = {
  name: words(120),
  kind: z.enum(POINT_KINDS),
  commune_code: z.string().trim().min(1).max(40),
  commune_valid_from: day,
  address: words(300),
  about: words(600).nullable(),
  phone: z.string().trim().regex(/^[\d +().-]{8,20}$/, "Số điện thoại gồm 8 đến 20 chữ số").nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  hours,
  hours_note: words(200).nullable(),
  pickup: z.boolean(),
  stock_location_id: z.string().min(1).max(100).nullable(),
}

const { name, kind, commune_code, commune_valid_from, address, ...more } = facts

export const AdminCreateSalesPoint = z
  .object({ handle: z.string().trim().max(80), name, kind, commune_code, commune_valid_from, address, hours, reason: words(500).optional(), ...z.object(more).omit({ hours: true }).partial().shape })
  .strict()
export const AdminUpdateSalesPoint = z.object(facts).partial().strict()

export const AdminGetSalesPoints = z
  .object({
    q: z.string().trim().max(120).optional(),
    kind: z.enum(POINT_KINDS).optional(),
    status: z.enum(POINT_STATUSES).optional(),
    commune_code: z.string().trim().max(40).optional(),
    order: z.enum(["name", "-name", "kind", "-kind", "status", "-status", "commune_name", "-commune_name"]).default("name"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export const AdminPointReason = z.object({ reason: words(500) }).strict()

export const AdminAddPaper = z
  .object({ upload_id: z.string().max(64).nullable().default(null), kind: z.enum(PAPER_KINDS), number: words(80), issuer: words(160), issued_on: day.nullable().default(null), expires_on: day.nullable().default(null) })
  .strict()
  .refine(({ issued_on, expires_on }) => !issued_on || !expires_on || issued_on <= expires_on, "Ngày hết hạn phải sau ngày cấp")

export const AdminPublishRegulation = z.object({ title: words(160), body: words(20_000), valid_from: day, losses_by: z.enum(POINT_LOSS_BEARERS) }).strict()

export type AdminCreateSalesPoint = z.infer<typeof AdminCreateSalesPoint>
export type AdminUpdateSalesPoint = z.infer<typeof AdminUpdateSalesPoint>
export type AdminGetSalesPoints = z.infer<typeof AdminGetSalesPoints>
export type AdminPointReason = z.infer<typeof AdminPointReason>
export type AdminAddPaper = z.infer<typeof AdminAddPaper>
export type AdminPublishRegulation = z.infer<typeof AdminPublishRegulation>
