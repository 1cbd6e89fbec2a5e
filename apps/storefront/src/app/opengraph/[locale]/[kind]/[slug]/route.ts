import { readPictureBytes, readShareFacts } from "@/data/share"
import { drawSharePicture } from "@/features/share/draw-share-picture"
import { isLocale } from "@/i18n/locales"

/** 1200 × 630, for where a page is shared. */
export async function GET(_request: Request, { params }: RouteContext<"/opengraph/[locale]/[kind]/[slug]">) {
  const { locale, kind, slug } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const facts = await readShareFacts(locale, kind, slug)
  if (!facts.reached) return new Response(null, { status: 503, headers: { "retry-after": "30" } })
  if (!facts.value) return new Response(null, { status: 404 })
  const picture = facts.value.picture ? await readPictureBytes(facts.value.picture) : null
  const bytes = await drawSharePicture({ title: facts.value.title, line: facts.value.line, picture })
  return new Response(new Uint8Array(bytes), { headers: { "content-type": "image/jpeg", "cache-control": "public, max-age=86400" } })
}
