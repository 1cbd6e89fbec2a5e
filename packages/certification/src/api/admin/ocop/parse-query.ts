import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** What was asked for, or a refusal that names the parameter. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const asked = schema.safeParse(query)
  if (asked.success) return asked.data
  throw new MedusaError(MedusaError.Types.INVALID_DATA, asked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "))
}
