import { NextResponse, type NextRequest } from "next/server"
import { parseFilters, toQuery, toSegment } from "@/features/catalogue/filters"

/** Read by Next without running it, so everything is written out. What a program says when it comes by a printed code: what it accepts, or which link it wants. */
export const config = {
  matcher: [
    "/san-pham",
    "/en/san-pham",
    "/chung-nhan",
    "/en/chung-nhan",
    "/truy-xuat",
    "/en/truy-xuat",
    { source: "/01/:path*", has: [{ type: "header", key: "accept", value: ".*application/(linkset|ld)\\+json.*" }] },
    { source: "/en/01/:path*", has: [{ type: "header", key: "accept", value: ".*application/(linkset|ld)\\+json.*" }] },
    { source: "/01/:path*", has: [{ type: "query", key: "linkType" }] },
    { source: "/en/01/:path*", has: [{ type: "query", key: "linkType" }] },
  ],
}

/** Some addresses carry what a form asks for in their query, and a printed code answers programs, too; every other page has none and never comes here. */
export function proxy(request: NextRequest) {
  const english = request.nextUrl.pathname.startsWith("/en/")
  if (/^(?:\/en)?\/01\//.test(request.nextUrl.pathname)) return toData(request, english)
  if (request.nextUrl.pathname.endsWith("/truy-xuat")) return toCode(request, english)
  return request.nextUrl.pathname.endsWith("/san-pham") ? toList(request, english) : toCertificate(request, english)
}

/**
 * A list is one page per set of filters: its query becomes one path segment, so that the page is made once and kept.
 * What a form leaves empty is cleaned away first, so that addresses stay fit for sharing.
 */
function toList(request: NextRequest, english: boolean) {
  const url = request.nextUrl.clone()
  const filters = parseFilters(url.searchParams)
  const untidy = url.searchParams.has("gia-tu") || url.searchParams.has("gia-den") || [...url.searchParams.values()].includes("")
  if (untidy && filters.ignored.length === 0) {
    return NextResponse.redirect(new URL(`${url.pathname}${toQuery(filters)}`, request.url), 303)
  }
  url.pathname = `${english ? "/en" : "/vi"}/danh-sach/${toSegment(filters)}`
  url.search = ""
  return NextResponse.rewrite(url)
}

function toCertificate(request: NextRequest, english: boolean) {
  const number = request.nextUrl.searchParams.get("so")?.trim().slice(0, 80)
  if (number) {
    return NextResponse.redirect(new URL(`${english ? "/en" : ""}/chung-nhan/${encodeURIComponent(number)}`, request.url), 303)
  }
  const url = request.nextUrl.clone()
  url.pathname = `${english ? "/en" : "/vi"}/chung-nhan`
  url.search = ""
  return NextResponse.rewrite(url)
}

/** `/truy-xuat?ma=…` leads to the address of that code, which looks it up. */
function toCode(request: NextRequest, english: boolean) {
  const code = request.nextUrl.searchParams.get("ma")?.trim().slice(0, 200)
  if (code) return NextResponse.redirect(new URL(`${english ? "/en" : ""}/truy-xuat/${encodeURIComponent(code)}`, request.url), 303)
  const url = request.nextUrl.clone()
  url.pathname = `${english ? "/en" : "/vi"}/truy-xuat`
  url.search = ""
  return NextResponse.rewrite(url)
}

/** The same printed code, read by a program: by what it accepts, or by the link it asks for. */
function toData(request: NextRequest, english: boolean) {
  const url = request.nextUrl.clone()
  const accept = request.headers.get("accept") ?? ""
  const linkType = url.searchParams.get("linkType")
  const asked = linkType ?? (/application\/linkset\+json/.test(accept) ? "linkset" : "gs1:epcis")
  // In the path, since a rewritten query does not reach a route; as base64url, since a lot may hold a slash.
  const code = url.pathname.replace(/^\/en/, "")
  url.search = ""
  url.pathname = `/api/trace/${english ? "en" : "vi"}/${toBase64(asked)}/${toBase64(code)}`
  return NextResponse.rewrite(url)
}

const toBase64 = (text: string) => Buffer.from(text).toString("base64url")
