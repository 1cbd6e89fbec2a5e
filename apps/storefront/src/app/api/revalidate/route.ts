import { timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { env } from "@/data/env"

const Body = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(500) })

/** The back end says what has changed; the next visitor waits for the truth instead of reading yesterday's. */
export async function POST(request: Request) {
  if (!isFromBackend(request.headers.get("authorization"))) {
    return Response.json({ type: "unauthorized", message: "A valid REVALIDATE_SECRET is needed" }, { status: 401 })
  }
  const body = Body.safeParse(await request.json().catch(() => null))
  if (!body.success) {
    return Response.json({ type: "invalid_data", message: "Send {\"tags\": [\"catalogue\", …]}" }, { status: 400 })
  }
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: body.data.tags })
}

function isFromBackend(authorization: string | null) {
  if (!env.revalidateSecret || !authorization) return false
  const given = Buffer.from(authorization)
  const expected = Buffer.from(`Bearer ${env.revalidateSecret}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
