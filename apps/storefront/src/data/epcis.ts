import "server-only"
import { visitorHeaders } from "./answer-for-browser"
import { env } from "./env"
import { readBytes } from "./read-bytes"

const KEPT = ["content-type", "location", "www-authenticate", "gs1-epcis-version", "gs1-cbv-version", "gs1-epcis-capture-error-behaviour", "retry-after"]
const LARGEST = 4 * 1024 * 1024

/** Hands a partner's question on to the EPCIS interface as it is, and the answer back: they know the shop's address, not the back end's. */
export async function relayEpcis(request: Request, path: string): Promise<Response> {
  const url = new URL(`/store/ocop/epcis${path}`, env.backendUrl)
  url.search = new URL(request.url).search
  const given = (name: string) => (request.headers.get(name) ? { [name]: request.headers.get(name)! } : {})
  const body = request.method === "POST" ? await readBytes(request, LARGEST) : undefined
  if (body === null) return Response.json({ title: "CaptureLimitExceededException", status: 413, detail: "Send at most 4 MB a document" }, { status: 413 })
  try {
    const answer = await fetch(url, {
      method: request.method,
      headers: { "x-publishable-api-key": env.publishableKey, ...(body && { "content-type": "application/json" }), ...given("authorization"), ...given("x-api-key"), ...visitorHeaders(request.headers) },
      body,
      signal: AbortSignal.timeout(30_000),
    })
    const headers = new Headers({ "cache-control": "no-cache", "access-control-allow-origin": "*" })
    for (const name of [...KEPT, "link"]) if (answer.headers.has(name)) headers.set(name, answer.headers.get(name)!)
    return new Response(await answer.arrayBuffer(), { status: answer.status, headers })
  } catch {
    return Response.json({ title: "ImplementationException", status: 503, detail: "The shop’s server did not answer; nothing was taken" }, { status: 503, headers: { "retry-after": "10" } })
  }
}
