import { z } from "@medusajs/framework/zod"

const day = z.iso.date()
const id = z.string().min(1).max(100)
const words = z.string().trim().min(3, "Ghi rõ hơn").max(4_000)
const oneOrMany = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(10)]).optional()

const upload_ids = z.array(id).max(6, "Mỗi lần tối đa 6 ảnh").default([])

const ORDERS = ["code", "planned_on", "state", "kind"] as const
const order = z.enum(ORDERS.flatMap((name) => [name, `-${name}`] as const))

const question = {
  q: z.string().trim().max(80).optional(),
  kind: oneOrMany(z.enum(["periodic", "surprise"])),
  state: oneOrMany(z.enum(["planned", "underway", "reported", "proposed", "closed", "canceled"])),
  planned_from: day.optional(),
  planned_to: day.optional(),
  order: order.default("-planned_on"),
}
export const AdminListInspections = z
  .object({ ...question, limit: z.coerce.number().int().min(1).max(100).default(20), offset: z.coerce.number().int().min(0).max(1_000_000).default(0) })
  .strict()
export const AdminInspectionSheet = z.object(question).strict()
export const AdminPlanInspection = z
  .object({ product_id: id, kind: z.enum(["periodic", "surprise"]), planned_on: day, reason: words, inspector_id: id.nullable().default(null) })
  .strict()
export const AdminRecordFinding = z
  .object({
    client_id: z.uuid(),
    item_key: z.string().max(40).nullable().default(null),
    verdict: z.enum(["met", "not_met", "remark"]),
    text: z.string().trim().max(4_000).default(""),
    found_at: z.iso.datetime({ offset: true }),
    upload_ids,
  })
  .strict()
  .refine(({ verdict, text }) => verdict === "met" || text.length >= 3, { path: ["text"], message: "Ghi rõ điều nhìn thấy" })
export const AdminReportInspection = z.object({ report: words, close: z.boolean().default(false) }).strict()
export const AdminCancelInspection = z.object({ reason: words }).strict()
export const AdminProposeMeasure = z
  .object({
    action: z.enum(["warn", "suspend_sale", "lift_suspension", "revoke"]),
    ground: z.enum(["false_papers", "criteria_no_longer_met", "breach_of_law", "misuse_of_mark", "production_stopped", "other"]),
    text: words,
  })
  .strict()
export const AdminRuleMeasure = z
  .object({
    verdict: z.enum(["approved", "refused"]),
    reason: words,
    decision_number: z.string().trim().min(1).max(120).nullable().default(null),
    signed_on: day.nullable().default(null),
    issued_by: z.string().trim().min(3).max(200).default("UBND tỉnh Hà Tĩnh"),
  })
  .strict()
export const ProducerAnswerFinding = z.object({ text: words, upload_ids }).strict()

export type AdminListInspections = z.infer<typeof AdminListInspections>
export type AdminPlanInspection = z.infer<typeof AdminPlanInspection>
export type AdminRecordFinding = z.infer<typeof AdminRecordFinding>
export type AdminReportInspection = z.infer<typeof AdminReportInspection>
export type AdminCancelInspection = z.infer<typeof AdminCancelInspection>
export type AdminProposeMeasure = z.infer<typeof AdminProposeMeasure>
export type AdminRuleMeasure = z.infer<typeof AdminRuleMeasure>
export type ProducerAnswerFinding = z.infer<typeof ProducerAnswerFinding>
