import { z } from "@medusajs/framework/zod"
import { POINT_KINDS } from "../../../../rules"
import { HEALTH_LEVELS } from "../../../../rules/health"

export const AdminGetPointHealth = z
  .object({
    q: z.string().trim().max(120).optional(),
    level: z.enum(HEALTH_LEVELS).optional(),
    kind: z.enum(POINT_KINDS).optional(),
    point_id: z.string().min(1).max(64).optional(),
    order: z.enum(["level", "-level", "name", "-name", "last_sale", "-last_sale", "sold", "-sold", "on_hand", "-on_hand"]).default("level"),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  })
  .strict()

export type AdminGetPointHealth = z.infer<typeof AdminGetPointHealth>
