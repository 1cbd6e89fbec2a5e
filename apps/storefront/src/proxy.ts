import { NextResponse, type NextRequest } from "next/server"
import { parseFilters, toQuery, toSegment } from "@/features/catalogue/filters"

export const config = { matcher: ["/san-pham", "/en/san-pham", "/chung-nhan", "/en/chung-nhan"] }

/** Two addresses carry what a form asks for in their query; every other page has none and never comes here. */
export function proxy(request: NextRequest) {
  const english = request.nextUrl.pathname.startsWith("/en/")
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
