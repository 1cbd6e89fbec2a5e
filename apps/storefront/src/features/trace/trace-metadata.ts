import type { TraceView } from "@ocop/traceability/http"
import type { Metadata } from "next"
import { pageMetadata } from "@/features/shell/page-metadata"
import type { Locale } from "@/i18n/locales"
import { traceWords } from "@/i18n/trace-words"

/** A page for whoever holds the box: found by its code, not by searching. */
export function traceMetadata(trace: TraceView | null, locale: Locale): Metadata {
  const words = traceWords[locale]
  if (!trace) return pageMetadata({ locale, path: "/truy-xuat", title: words.unknown_title, index: false })
  return pageMetadata({
    locale,
    path: trace.path,
    title: trace.lot ? words.page_title(trace.product.title, trace.lot.code) : trace.product.title,
    description: words.page_description(trace.product.title, trace.producer?.name ?? "—"),
    picture: trace.product.listed ? `product/${trace.product.handle}` : undefined,
    index: false,
  })
}
