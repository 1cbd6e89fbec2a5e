import { z } from "@medusajs/framework/zod"
import { PAPER_KINDS, PRODUCER_TYPES } from "../rules"
import { MAX_UPLOAD } from "../files"

const words = (name: string, longest: number) => z.string().trim().max(longest, `${name}: tối đa ${longest} ký tự`)
const day = z.iso.date().nullable().optional()

export const StoreSaveApplication = z
  .object({
    type: z.enum(PRODUCER_TYPES).nullable(),
    name: words("name", 120),
    short_name: words("short_name", 60),
    english_name: words("english_name", 120),
    registration_number: words("registration_number", 60),
    tax_id: words("tax_id", 20),
    representative_name: words("representative_name", 80),
    representative_phone: words("representative_phone", 30),
    representative_email: words("representative_email", 200),
    commune_text: words("commune_text", 120),
    commune_code: z.string().max(20).nullable(),
    summary: words("summary", 400),
  })
  .partial()
  .strict()
export type StoreSaveApplication = z.infer<typeof StoreSaveApplication>

export const StoreSubmitApplication = z
  .object({ consents: z.array(z.object({ purpose: z.literal("producer_application"), policy_version: z.string().max(20) }).strict()).max(1) })
  .strict()
export type StoreSubmitApplication = z.infer<typeof StoreSubmitApplication>

export const OpenUpload = z
  .object({
    filename: z.string().trim().min(1).max(200),
    size: z.number().int().min(1, "Tệp trống.").max(MAX_UPLOAD, "Tệp nặng hơn 12 MB. Hãy chụp nhỏ hơn hoặc chia thành nhiều tệp."),
  })
  .strict()
export type OpenUpload = z.infer<typeof OpenUpload>

export const NewPaper = z
  .object({
    upload_id: z.string().max(60),
    kind: z.enum(PAPER_KINDS),
    issuer: words("issuer", 200).optional(),
    number: words("number", 80).optional(),
    valid_from: day,
    valid_to: day,
  })
  .strict()
export type NewPaper = z.infer<typeof NewPaper>

export const RedeemInvitation = z.object({ identifier: z.string().max(300), code: z.string().max(40), password: z.string().max(200) }).strict()
export type RedeemInvitation = z.infer<typeof RedeemInvitation>

export const InviteMember = z.object({ name: words("name", 80).min(1, "name: ghi tên người được mời"), identifier: z.string().max(300), role: z.enum(["owner", "member"]) }).strict()
export type InviteMember = z.infer<typeof InviteMember>

export const MemberRole = z.object({ role: z.enum(["owner", "member"]) }).strict()
export type MemberRole = z.infer<typeof MemberRole>

export const NewMessage = z.object({ text: z.string().trim().min(1, "Tin nhắn trống.").max(2000, "Tin nhắn tối đa 2.000 ký tự.") }).strict()
export type NewMessage = z.infer<typeof NewMessage>

export const SetPrice = z.object({ price: z.number() }).strict()
export type SetPrice = z.infer<typeof SetPrice>

export const SetStock = z.object({ quantity: z.number().int("Số lượng là số nguyên.").min(0, "Số lượng không âm.").max(100_000, "Nhiều nhất 100.000.") }).strict()
export type SetStock = z.infer<typeof SetStock>

/** No field for a star, here or anywhere: an unknown field is refused by its name. */
export const SaveListing = z
  .object({
    product_id: z.string().max(60),
    title: words("title", 80),
    subtitle: words("subtitle", 120),
    description: words("description", 4000),
    group: z.string().max(20),
    price: z.number().int("Giá phải là số đồng tròn."),
    weight: z.number().int().min(1).max(50_000, "Một gói nặng nhất 50 kg."),
    stock: z.number().int().min(0).max(100_000),
    months: z.array(z.number().refine((month) => Number.isInteger(month) && month >= 1 && month <= 12, "Tháng là số từ 1 đến 12.")).transform((months) => [...new Set(months)].sort((one, other) => one - other)),
    label: z
      .object({
        net_quantity: words("net_quantity", 80),
        ingredients: words("ingredients", 1000).nullable(),
        storage: words("storage", 500),
        usage: words("usage", 500),
        shelf_life_days: z.number().int().min(1).max(3650).nullable(),
        warnings: words("warnings", 500).nullable(),
      })
      .partial()
      .strict(),
    pictures: z.array(z.string().regex(/^\/media\/[\w.-]+$/, "Ảnh phải là ảnh đã gửi lên ở đây.")).max(8),
  })
  .partial()
  .strict()
export type SaveListing = z.infer<typeof SaveListing>

export const PictureOfUpload = z.object({ upload_id: z.string().max(60) }).strict()
export type PictureOfUpload = z.infer<typeof PictureOfUpload>

export const PageQuery = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).default(0) }).strict()
export type PageQuery = z.infer<typeof PageQuery>

export const PortalProductQuery = PageQuery.extend({ q: z.string().trim().max(80).optional() })
export type PortalProductQuery = z.infer<typeof PortalProductQuery>

/** `open`: only those that are not published and not taken back */
export const PortalListingQuery = PageQuery.extend({ open: z.enum(["true"]).optional() })
export type PortalListingQuery = z.infer<typeof PortalListingQuery>

export const AdminStep = z.object({ reason: z.string().trim().max(1000, "Lý do tối đa 1.000 ký tự.").optional() }).strict()
export type AdminStep = z.infer<typeof AdminStep>

export const AdminReason = z.object({ reason: z.string().trim().min(3, "Hãy ghi lý do: chủ thể đọc được lý do này.").max(1000) }).strict()
export type AdminReason = z.infer<typeof AdminReason>

const queue = {
  q: z.string().trim().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
}
export const AdminGetApplications = z
  .object({ ...queue, state: z.enum(["waiting", "submitted", "commune_checked", "approved", "returned", "refused"]).optional(), type: z.enum(PRODUCER_TYPES).optional(), order: z.enum(["submitted_at", "-submitted_at", "name", "-name"]).default("submitted_at") })
  .strict()
export type AdminGetApplications = z.infer<typeof AdminGetApplications>

export const AdminGetListings = z
  .object({ ...queue, state: z.enum(["submitted", "published", "returned"]).optional(), producer_id: z.string().max(60).optional(), order: z.enum(["submitted_at", "-submitted_at"]).default("submitted_at") })
  .strict()
export type AdminGetListings = z.infer<typeof AdminGetListings>
