import { z } from "@medusajs/framework/zod"

const TYPES = ["cooperative", "coop_group", "coop_union", "enterprise", "household", "farm"] as const

export const AdminGetProducers = z
  .object({
    q: z.string().trim().max(80).optional(),
    status: z.enum(["active", "suspended"]).optional(),
    provenance: z.enum(["press", "demo", "registered"]).optional(),
    type: z.enum(TYPES).optional(),
    commune_code: z.string().max(20).optional(),
    limit: z.coerce.number().int().min(1).max(100, "limit: mỗi lần tối đa 100 chủ thể").default(20),
    offset: z.coerce.number().int().min(0).default(0),
    order: z.enum(["name", "-name", "created_at", "-created_at"]).default("name"),
    fields: z.string().max(500).optional(),
  })
  .strict()

export const AdminGetProducer = z.object({ fields: z.string().max(500).optional() }).strict()

export const AdminUpdateProducer = z
  .object({
    name: z.string().trim().min(1, "name: chủ thể phải có tên").max(120, "name: tối đa 120 ký tự").optional(),
    summary: z.string().trim().min(1).max(400, "summary: giới thiệu tối đa 400 ký tự").optional(),
    story: z.string().trim().max(8000, "story: câu chuyện tối đa 8.000 ký tự").nullable().optional(),
  })
  .strict()
  .refine((body) => Object.keys(body).length > 0, "Chưa có gì để sửa.")
export type AdminUpdateProducer = z.infer<typeof AdminUpdateProducer>
