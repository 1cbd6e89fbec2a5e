import { z } from "@medusajs/framework/zod"
import { LONGEST_PASSWORD } from "../rules"
import { ROLES } from "../rules/role"

const text = (most: number) => z.string().trim().min(1).max(most)
const page = { limit: z.coerce.number().int().min(1).max(200).default(50), offset: z.coerce.number().int().min(0).default(0) }

export const ProducerAskCode = z.object({ identifier: text(300) }).strict()
export type ProducerAskCode = z.infer<typeof ProducerAskCode>

export const ProducerResetPassword = z.object({ identifier: text(300), code: text(40), password: z.string().max(LONGEST_PASSWORD * 4) }).strict()
export type ProducerResetPassword = z.infer<typeof ProducerResetPassword>

export const ProducerChangePassword = z.object({ current_password: z.string().max(LONGEST_PASSWORD * 4), password: z.string().max(LONGEST_PASSWORD * 4) }).strict()
export type ProducerChangePassword = z.infer<typeof ProducerChangePassword>

export const AdminGiveGrants = z
  .object({
    role: z.enum(ROLES).exclude(["producer"]),
    communes: z.array(z.string().regex(/^\d{5}$/)).max(100).optional(),
    points: z.array(text(80)).max(100).optional(),
  })
  .strict()
export type AdminGiveGrants = z.infer<typeof AdminGiveGrants>

export const AdminEndGrant = z.object({ reason: text(500).optional() }).strict()
export type AdminEndGrant = z.infer<typeof AdminEndGrant>

export const AdminListStaff = z.object({ q: z.string().trim().max(100).optional(), role: z.enum(ROLES).optional(), ...page }).strict()
export type AdminListStaff = z.infer<typeof AdminListStaff>

export const AdminInviteStaff = z.object({ email: text(254).toLowerCase().pipe(z.email("Địa chỉ thư điện tử chưa đúng, ví dụ: ten@donvi.vn.")) }).strict()
export type AdminInviteStaff = z.infer<typeof AdminInviteStaff>

export const AdminListPointNames = z.object({ q: z.string().trim().max(100).optional(), ...page }).strict()
export type AdminListPointNames = z.infer<typeof AdminListPointNames>

const day = z.iso.date()

export const AdminListAuditEntries = z
  .object({
    q: z.string().trim().max(100).optional(),
    actor_id: z.string().max(80).optional(),
    subject: z.string().max(40).optional(),
    subject_id: z.string().max(80).optional(),
    /** first and last day, in Vietnam */
    from: day.optional(),
    to: day.optional(),
    ...page,
  })
  .strict()
export type AdminListAuditEntries = z.infer<typeof AdminListAuditEntries>
