import { env } from "@/data/env"

const KEY = /^[A-Za-z0-9_-]{8,200}\.(jpg|jpeg|png|webp|avif)$/
const TIMEOUT_MS = 15_000

/** Pictures lie with the back end. A key names its content, so an answer never changes; the optimizer keeps what it made of it. */
export async function GET(_request: Request, { params }: RouteContext<"/media/[key]">) {
  const { key } = await params
  if (!KEY.test(key)) return new Response(null, { status: 404 })
  const answer = await fetch(`${env.backendUrl}/media/${key}`, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)
  const type = answer?.headers.get("content-type") ?? ""
  if (!answer?.ok || !type.startsWith("image/")) return new Response(null, { status: answer?.status === 404 ? 404 : 503 })
  return new Response(answer.body, {
    headers: { "content-type": type, "cache-control": "public, max-age=31536000, immutable", "content-security-policy": "default-src 'none'" },
  })
}
