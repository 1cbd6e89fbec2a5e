import "server-only"
import type { z } from "zod"
import { readBytes } from "./read-bytes"

interface ReadJsonOptions<T extends z.ZodType> {
  request: Request
  schema: T
  maxBytes: number
}

type Read<T> = { value: T } | { refusal: Response }

/**
 * Reads a browser's JSON for one of our own handlers. Refuses other sites (403), anything too large without reading it
 * to the end (413), what is no JSON (400) and what the schema does not know (422).
 */
export async function readJson<T extends z.ZodType>(options: ReadJsonOptions<T>): Promise<Read<z.infer<T>>> {
  const { request, schema, maxBytes } = options
  const site = request.headers.get("sec-fetch-site")
  if (site && site !== "same-origin") return refuse(403, "cross_site", "Only this site’s own pages may ask this")
  if (!request.headers.get("content-type")?.startsWith("application/json")) return refuse(415, "not_json", "Send JSON")
  const bytes = await readBytes(request, maxBytes)
  if (!bytes) return refuse(413, "too_large", `At most ${maxBytes} bytes`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return refuse(400, "not_json", "This is not JSON")
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data }
  const where = parsed.error.issues[0]?.path.join(".") ?? ""
  return refuse(422, "invalid", where ? `Not understood: ${where}` : "Not understood")
}

const refuse = (status: number, code: string, message: string) => ({
  refusal: Response.json({ type: "invalid_data", code, message }, { status }),
})
