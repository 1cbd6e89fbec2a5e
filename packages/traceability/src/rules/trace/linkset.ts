import type { TraceView } from "../../http/trace"
import { digitalLinkPath } from "../identifiers"

const VOCABULARY = "https://ref.gs1.org/voc/"

interface Target {
  href: string
  title: string
  type: string
  hreflang?: string[]
}

export interface Linkset {
  linkset: Record<string, unknown>[]
}

/** What a program finds behind a code (RFC 9264, GS1-Conformant resolver 1.2): relations of GS1's web vocabulary, each with its targets. */
export function toLinkset(origin: string, trace: TraceView): Linkset {
  const page = (path: string, vi: string, en: string): Target[] => [
    { href: `${origin}${path}`, title: vi, type: "text/html", hreflang: ["vi"] },
    { href: `${origin}/en${path}`, title: en, type: "text/html", hreflang: ["en"] },
  ]
  const certificate = trace.star?.certificate_number ?? trace.ended?.number
  const relations: Record<string, Target[]> = {
    defaultLink: page(trace.path, "Truy xuất nguồn gốc", "Traceability").slice(0, 1),
    traceability: page(trace.path, "Truy xuất nguồn gốc", "Traceability"),
    ...(trace.product.listed && { pip: page(`/san-pham/${trace.product.handle}`, trace.product.title, trace.product.title) }),
    ...(certificate && { certificationInfo: page(`/chung-nhan/${encodeURIComponent(certificate)}`, "Giấy chứng nhận OCOP", "OCOP certificate") }),
    ...(trace.lot && {
      epcis: [{ href: `${origin}${trace.path}?linkType=gs1:epcis`, title: "EPCIS 2.0", type: "application/ld+json" }],
      ...(trace.verdict.kind === "recalled" && { recallStatus: page(trace.path, "Lô hàng bị thu hồi", "This lot is recalled") }),
    }),
  }
  return {
    linkset: [
      {
        anchor: `${origin}${trace.lot ? trace.path : digitalLinkPath({ key: { ai: "01", value: trace.gtin } })}`,
        description: trace.lot ? `${trace.product.title}, ${trace.lot.code}` : trace.product.title,
        ...Object.fromEntries(Object.entries(relations).filter(([, targets]) => targets.length > 0).map(([name, targets]) => [`${VOCABULARY}${name}`, targets])),
      },
    ],
  }
}

/** Where `?linkType=` leads; null: to nothing we have. "gs1:pip", the whole URI and "all"/"linkset" are understood. */
export function targetOf(linkset: Linkset, linkType: string): { href: string; type: string } | "linkset" | null {
  const name = linkType.replace(/^gs1:/, "").replace(VOCABULARY, "")
  if (name === "all" || name === "linkset") return "linkset"
  const [first] = (linkset.linkset[0]?.[`${VOCABULARY}${name}`] ?? []) as Target[]
  return first ?? null
}
