import { readDigitalLink, toTraceKey } from "@ocop/traceability/rules/identifiers"
import { answerForBrowser } from "@/data/answer-for-browser"
import { readEpcis, readLinkset } from "@/data/trace"
import { env } from "@/data/env"
import { targetOf, type Linkset } from "@ocop/traceability/rules/trace"

/** What `src/proxy.ts` hands over when a program comes by a printed code: the set of links, one of them, or EPCIS events. Code and link type come as base64url. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; linkType: string; code: string }> }) {
  const { code, ...asked } = await params
  const linkType = fromBase64(asked.linkType)
  const locale = asked.locale === "en" ? "en" : "vi"
  const key = toTraceKey(readDigitalLink(`${env.storefrontUrl}${fromBase64(code)}`))
  if (!key?.lot) return answer(404, "application/problem+json", { type: "about:blank", title: "Unknown code", status: 404 })
  const address = { gtin: key.gtin, lot: key.lot }
  try {
    if (/epcis$/.test(linkType)) return found("application/ld+json", await readEpcis(address))
    const linkset = await readLinkset(address, locale)
    const target = linkset && targetOf(linkset as Linkset, linkType)
    if (!target) return found("application/linkset+json", target === null && linkset ? null : linkset)
    if (target === "linkset") return found("application/linkset+json", linkset)
    return new Response(null, { status: 307, headers: { location: target.href, vary: "accept", "cache-control": "no-cache" } })
  } catch (error) {
    return answerForBrowser(error)
  }
}

const fromBase64 = (text: string) => Buffer.from(text, "base64url").toString()

const found = (type: string, body: object | null) => (body ? answer(200, type, body) : answer(404, "application/problem+json", { type: "about:blank", title: "Unknown code or link type", status: 404 }))

function answer(status: number, type: string, body: object): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": type,
      "cache-control": "public, no-cache",
      vary: "accept",
      // Anybody's program may read what anybody may read.
      "access-control-allow-origin": "*",
      link: '<https://ref.gs1.org/standards/resolver/linkset-context>; rel="http://www.w3.org/ns/json-ld#context"',
    },
  })
}
