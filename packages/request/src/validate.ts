import { validateAndTransformBody, validateAndTransformQuery, type MedusaNextFunction, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { localeOf } from "./locale"
import { parse } from "./parse"

export type BodySchema = Exclude<Parameters<typeof validateAndTransformBody>[0], (...args: never[]) => unknown>
export type QuerySchema = Parameters<typeof validateAndTransformQuery>[0]
type QueryConfig = Parameters<typeof validateAndTransformQuery>[1]
type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>

/** Medusa's `validateAndTransformBody`, its refusals in the reader's language. */
export const validateBody =
  (schema: BodySchema): Middleware =>
  (req, res, next) =>
    validateAndTransformBody(worded(schema, req))(req, res, next)

/** Medusa's `validateAndTransformQuery`, its refusals in the reader's language. */
export const validateQuery =
  (schema: QuerySchema, config: QueryConfig): Middleware =>
  (req, res, next) =>
    validateAndTransformQuery(worded(schema, req), config)(req, res, next)

/** Medusa asks a schema for nothing but `strict` and `parseAsync`, and passes on what is thrown there unless it is zod's own error. */
function worded<Schema extends BodySchema | QuerySchema>(schema: Schema, req: MedusaRequest): Schema {
  const strict = schema instanceof z.ZodObject ? schema.strict() : schema
  return { parseAsync: async (value: unknown) => parse({ schema: strict, value, locale: localeOf(req) }) } as unknown as Schema
}
