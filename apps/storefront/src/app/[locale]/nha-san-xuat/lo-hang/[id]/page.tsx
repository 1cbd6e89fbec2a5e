import type { LotResponse } from "@ocop/traceability/http"
import { LOT_VERBS } from "@ocop/traceability/rules/lots"
import { notFound } from "next/navigation"
import { fill } from "@/features/cart/fill"
import { LotHistory } from "@/features/portal/lots/lot-history"
import { LOTS } from "@/features/portal/lots/lot-list"
import { LotNext } from "@/features/portal/lots/lot-next"
import { LotStanding } from "@/features/portal/lots/lot-standing"
import { readLot } from "@/features/portal/lots/read-lot"
import { lotWords } from "@/features/portal/lots/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { LotTree } from "@/features/trace/lot-tree"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("lots")

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ xong?: string | string[] }>
}

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, { xong }] = await Promise.all([readLocale(), params, searchParams])
  const words = lotWords[locale]
  const read: LotResponse | null | undefined = await readLot(id, locale)
  if (read === undefined) notFound()
  const done = (["open", ...LOT_VERBS] as const).find((verb) => verb === xong)
  return (
    <PortalFrame here={LOTS} back={LOTS} title={read?.lot.code ?? words.back} locale={locale} signedIn>
      {done && read && <Notice>{fill(words.done[done], { code: read.lot.code })}</Notice>}
      {read ? (
        <>
          <LotStanding {...read} locale={locale} />
          <LotNext {...read} locale={locale} />
          {read.picture.lots.length > 1 && (
            <section aria-labelledby="cay" className="grid gap-3">
              <h2 id="cay" className="sign text-23 text-leaf">
                {words.tree}
              </h2>
              <p className="text-14 text-quiet">{words.tree_text}</p>
              <LotTree tree={read.picture} locale={locale} linkTo={(lotId) => href(locale, `${LOTS}/${lotId}`)} />
            </section>
          )}
          <LotHistory {...read} locale={locale} />
        </>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
    </PortalFrame>
  )
}
