import { z } from "@medusajs/framework/zod"

const line = z.string().trim().min(1).max(1_000)
const points = z.number().int().min(0).max(100)
const ref = z.string().regex(/^\d+(\.\d+){0,2}$/)
const day = z.iso.date()
const level = z.enum(["district", "province", "central"])

const option = z.object({ points, label: line, case: z.string().max(4).optional(), minimumForStar: z.number().int().min(3).max(5).optional() }).strict()
const criterion = z
  .object({
    id: ref,
    label: line,
    max: points,
    pick: z.literal("one"),
    requirement: line.optional(),
    note: line.optional(),
    singleTick: z.boolean().optional(),
    onlyIf: z.object({ criterion: ref, minPoints: points }).strict().optional(),
    under: z.object({ id: ref, label: line, max: points }).strict().optional(),
    cases: z.array(z.object({ id: z.string().max(4), label: line }).strict()).max(4).optional(),
    options: z.array(option).min(1).max(12),
  })
  .strict()
  .refine(({ max, options }) => Math.max(...options.map((each) => each.points)) === max, "Mức cao nhất phải bằng điểm tối đa của tiêu chí")
const section = z.object({ id: ref, part: z.enum(["A", "B", "C"]), label: line, max: points, criteria: z.array(criterion).min(1).max(40) }).strict()
const sheet = z
  .object({
    number: z.number().int().min(1).max(99),
    code: line,
    sector: line,
    group: line.nullable(),
    subgroup: line.nullable(),
    title: line,
    knockouts: z.array(z.object({ label: line, effect: z.enum(["reject", "stop"]), criterion: ref.optional(), whenZero: z.array(ref).max(10).optional() }).strict()).max(20),
    sections: z.array(section).min(1).max(40),
  })
  .strict()

/** A new text, published whole. It cannot be changed afterwards; a correction is another set. */
export const AdminPublishCriteria = z
  .object({
    set: z
      .object({
        id: z.string().regex(/^[A-Z][A-Za-z0-9-]{1,19}$/),
        decision: line,
        title: line,
        in_force_from: day,
        in_force_to: day.nullable(),
        parts: z.object({ A: points, B: points, C: points }).strict().nullable(),
        sectors: z.array(line).max(20),
        bands: z
          .array(z.object({ star: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]), from: points, below: points.nullable(), certificate: z.boolean() }).strict())
          .length(5),
        certifiers: z.object({ 3: level.optional(), 4: level.optional(), 5: level.optional() }).strict(),
        certificate_months: z.number().int().min(1).max(120),
        sheets_complete: z.boolean(),
        note: line.nullable(),
      })
      .strict(),
    sheets: z.array(sheet).max(99),
  })
  .strict()

export type AdminPublishCriteria = z.infer<typeof AdminPublishCriteria>
