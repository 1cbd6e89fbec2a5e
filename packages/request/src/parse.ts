import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { issueWords } from "./issue-words"
import { localeOf, type Locale } from "./locale"

export interface ParseInput<Schema extends z.ZodType> {
  schema: Schema
  value: unknown
  locale: Locale
}

/** More faults than a person reads at once are told when these are gone. */
const TOLD_AT_ONCE = 3

/** What was sent, as the schema has it; 400 `invalid_data` with a sentence for each of the first faults. */
export function parse<Schema extends z.ZodType>({ schema, value, locale }: ParseInput<Schema>): z.output<Schema> {
  const read = schema.safeParse(value, { error: issueWords(locale) })
  if (read.success) return read.data
  const told = read.error.issues.slice(0, TOLD_AT_ONCE).map(({ message }) => (/[.!?…]$/.test(message) ? message : `${message}.`))
  throw new MedusaError(MedusaError.Types.INVALID_DATA, [...new Set(told)].join(" "), "invalid_data")
}

/** The query of a route that reads it itself, as the schema has it; else `parse`'s refusal. */
export const readQuery = <Schema extends z.ZodType>(req: MedusaRequest, schema: Schema): z.output<Schema> => parse({ schema, value: req.query, locale: localeOf(req) })

/** The body of a route that reads it itself, nothing sent being `{}`; else `parse`'s refusal. */
export const readBody = <Schema extends z.ZodType>(req: MedusaRequest, schema: Schema): z.output<Schema> => parse({ schema, value: req.body ?? {}, locale: localeOf(req) })
