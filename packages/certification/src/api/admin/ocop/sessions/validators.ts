import { z } from "@medusajs/framework/zod"

const id = z.string().min(1).max(100)
const day = z.iso.date()
const reason = z.string().trim().min(3, "Ghi rõ lý do").max(1_000)
const text = (longest: number) => z.string().trim().min(3).max(longest)
const answer = z.union([z.number().int().min(0).max(20), z.literal("none")])

/** Positions of options by criterion. No total, no average, no star, no member: these are not the browser's to say. */
export const AdminScore = z
  .object({
    answers: z.record(z.string().regex(/^\d+(\.\d+){0,2}$/), answer).refine((answers) => Object.keys(answers).length <= 80).default({}),
    /** only where the set has no such sheet: the total written on the paper, two decimals at most */
    paper_total: z.number().min(0).max(100).multipleOf(0.01).nullish().transform((total) => total ?? null),
  })
  .strict()
export const AdminDeclareConflict = z.object({ reason }).strict()
export const AdminSetUpCouncil = z
  .object({
    composition: id,
    name: text(200).optional(),
    decision_number: text(120),
    secretary_user_id: id,
    members: z.array(z.object({ seat: id, user_id: id }).strict()).min(1).max(25),
  })
  .strict()
export const AdminPlanSession = z.object({ council_id: id, title: text(200), held_on: day, place: text(200), form: z.enum(["meeting", "written"]) }).strict()
export const AdminPutOnTable = z.object({ dossier_id: id }).strict()
export const AdminAttendance = z.object({ member_id: id, attended: z.boolean() }).strict()
export const AdminAgree = z.object({ criterion: z.string().max(12), answer, reason: reason.optional() }).strict()
export const AdminKnockout = z.object({ index: z.number().int().min(0).max(50), found: z.boolean(), reason }).strict()
export const AdminReopen = z.object({ member_id: id, reason }).strict()
export const Nothing = z.object({}).strict()

const page = { limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(1_000_000).default(0) }
const several = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(10)]).optional()
export const AdminListSessions = z
  .object({
    q: z.string().trim().max(120).optional(),
    state: several(z.enum(["planned", "open", "closed", "cancelled"])),
    form: several(z.enum(["meeting", "written"])),
    order: z.enum(["held_on", "-held_on", "title", "-title", "state", "-state"]).default("-held_on"),
    ...page,
  })
  .strict()
export const AdminListEvaluations = z.object({ product_id: id.optional(), dossier_id: id.optional(), ...page }).strict()

export type AdminScore = z.infer<typeof AdminScore>
export type AdminDeclareConflict = z.infer<typeof AdminDeclareConflict>
export type AdminSetUpCouncil = z.infer<typeof AdminSetUpCouncil>
export type AdminPlanSession = z.infer<typeof AdminPlanSession>
export type AdminPutOnTable = z.infer<typeof AdminPutOnTable>
export type AdminAttendance = z.infer<typeof AdminAttendance>
export type AdminAgree = z.infer<typeof AdminAgree>
export type AdminKnockout = z.infer<typeof AdminKnockout>
export type AdminReopen = z.infer<typeof AdminReopen>
export type AdminListSessions = z.infer<typeof AdminListSessions>
