import { z } from "@medusajs/framework/zod"

const day = z.iso.date()
const instant = z.union([day, z.iso.datetime({ offset: true })], "Ghi ngày dạng 2026-11-24, hoặc thời điểm ISO 8601 có múi giờ")
const number = z.string().trim().min(1).max(120)
const reason = z.string().trim().min(3, "Ghi rõ lý do").max(2_000)

const paper = {
  decision_number: number,
  signed_on: day,
  effective_at: instant.optional(),
  issued_by: z.string().trim().min(3).max(200),
  criteria_set: z.string().trim().min(1).max(40).optional(),
}
/** No star: it is what the council found. */
const grant = {
  ...paper,
  evaluation_id: z.string().min(1).max(100),
  /** the next free one when absent */
  certificate_number: number.optional(),
  valid_from: instant.optional(),
  valid_until: instant.optional(),
  reason: reason.optional(),
}

export const AdminIssueCertificate = z.object({ product_id: z.string().min(1).max(100), ...grant }).strict()
export const AdminFollowCertificate = z.object(grant).strict()
export const AdminEndCertificate = z.object({ ...paper, reason }).strict()
/** QĐ 26/2026 Đ.8.1 */
export const REVOCATION_GROUNDS = ["false_papers", "criteria_no_longer_met", "breach_of_law", "misuse_of_mark", "production_stopped", "other"] as const
export const AdminRevokeCertificate = z.object({ ...paper, reason, ground: z.enum(REVOCATION_GROUNDS), found_on: day.optional() }).strict()
export const AdminDowngradeCertificate = z
  .object({ ...paper, reason, star: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]) })
  .strict()
export const AdminImportCertificates = z
  .object({ filename: z.string().trim().min(1).max(200), content: z.base64().max(7_500_000), dry_run: z.boolean() })
  .strict()
const orders = ["number", "star", "valid_from", "valid_until"] as const
const many = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(5)]).optional()

const certificateQuestion = {
  product_id: z.string().max(100).optional(),
  q: z.string().trim().max(120).optional(),
  star: many(z.coerce.number().int().min(3).max(5)),
  /** within so many days from today, or already past */
  ends: z.enum(["30", "90", "180", "past"]).optional(),
  order: z.enum(orders.flatMap((name) => [name, `-${name}`] as const)).default("-valid_from"),
}
export const AdminListCertificates = z
  .object({
    ...certificateQuestion,
    limit: z.coerce.number().int().min(1).max(100).default(20),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  })
  .strict()
export const AdminCertificateSheet = z.object(certificateQuestion).strict()

export type AdminIssueCertificate = z.infer<typeof AdminIssueCertificate>
export type AdminFollowCertificate = z.infer<typeof AdminFollowCertificate>
export type AdminRevokeCertificate = z.infer<typeof AdminRevokeCertificate>
export type AdminEndCertificate = z.infer<typeof AdminEndCertificate>
export type AdminDowngradeCertificate = z.infer<typeof AdminDowngradeCertificate>
export type AdminImportCertificates = z.infer<typeof AdminImportCertificates>
export type AdminListCertificates = z.infer<typeof AdminListCertificates>
