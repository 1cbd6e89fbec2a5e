import { z } from "@medusajs/framework/zod"
import { CONTENTS } from "../rules/year"

const line = (most = 200) => z.string().trim().max(most)
const text = z.string().trim().max(8_000)
const day = z.iso.date()
const id = z.string().min(1).max(64)

export const IDEA_FORM = z.strictObject({ description: text, material_origin: text, local_identity: text, market: text, scale: text })
export const PLAN_CONTENT = z.strictObject({ goals: text, materials: text, process: text, investment: text, market: text, schedule: text })
export const REGISTRATION = z.strictObject({
  unit_name: line(),
  representative: line(),
  position: line(),
  address: line(400),
  phone: line(20),
  email: line(),
  product_name: line(),
  samples: z.number().int().min(0).max(100),
})
export const REPORT = z.strictObject({
  general: text,
  plan_result: text,
  plan_ahead: text,
  changes: text,
  self_scores: z.record(z.string().max(12), z.number().min(0).max(40)).refine((scores) => Object.keys(scores).length <= 80),
})

export const IdeaBody = z.strictObject({ title: line().min(3), form: IDEA_FORM.partial().optional() })
export const IdeaChange = z.strictObject({ title: line().min(3).optional(), form: IDEA_FORM.partial().optional() })
export const PlanBody = z.strictObject({ idea_id: id, content: PLAN_CONTENT.partial().optional() })
export const PlanChange = z.strictObject({ content: PLAN_CONTENT.partial() })
export const MentorBody = z.strictObject({ mentor_body: line().min(3), mentor_user_id: id.nullish() })
export const DossierBody = z.strictObject({ product_id: id, kind: z.enum(["first", "upgrade", "renewal"]), sheet: z.number().int().min(1).max(26) })
export const DossierChange = z.strictObject({ registration: REGISTRATION.partial().optional(), report: REPORT.partial().optional(), papers: z.array(id).max(60).optional() })
export const EvidenceBody = z.strictObject({
  kind: z.enum(["business_registration", "production_certificate", "food_safety", "quality_declaration", "test_sheet", "material_origin", "environment", "labour", "finance", "intellectual_property", "market_contract", "promotion", "story", "barcode_trace", "quality_system", "award", "organisation", "other"]),
  title: line().min(3),
  issuer: line().optional(),
  number: line(80).optional(),
  valid_from: day.optional(),
  valid_to: day.optional(),
  criteria: z.array(z.string().regex(/^\d{1,2}(\.\d{1,2})?$/)).max(40).optional(),
  upload_id: id,
})
export const MoveBody = z.strictObject({
  reason: z.string().max(2_000).optional(),
  contents: z.array(z.strictObject({ key: z.enum(CONTENTS), met: z.boolean(), note: z.string().trim().max(2_000) })).max(8).optional(),
  score: z.number().min(0).max(100).optional(),
})
const steps = z.array(z.strictObject({ step: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]), from: day.nullable(), to: day.nullable() }))
export const CycleBody = z.strictObject({ year: z.number().int().min(2018).max(2100), plan_number: line(80).nullish(), steps: steps.optional(), days_off: z.array(day).max(60).optional() })
export const CycleChange = CycleBody.omit({ year: true }).partial()
