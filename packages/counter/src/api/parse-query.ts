import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/** The query of a read, or 400 naming what is wrong with it. */
export function parseQuery<Schema extends z.ZodType>(req: MedusaRequest, schema: Schema): z.output<Schema> {
  const asked = schema.safeParse(req.query)
  if (asked.success) return asked.data
  throw new MedusaError(MedusaError.Types.INVALID_DATA, asked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "))
}
