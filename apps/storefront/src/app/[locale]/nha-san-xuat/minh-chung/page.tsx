import type { EvidenceView } from "@ocop/certification/http"
import type { UploadListResponse } from "@ocop/producer/http"
import { today } from "@/data/clock"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { evidenceSenderWords } from "@/features/portal/sender-words"
import { portalWords } from "@/features/portal/words"
import { kindsFor } from "@/features/portal/year/dossier-parts"
import { EvidenceList } from "@/features/portal/year/evidence-list"
import { EvidenceSender } from "@/features/portal/year/evidence-sender"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { yearWords } from "@/features/portal/year/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("dossiers")

const AT_ONCE = 50

export default async function Page({ searchParams }: { searchParams: Promise<{ trang?: string | string[] }> }) {
  const [locale, { trang }] = await Promise.all([readLocale(), searchParams])
  const words = yearWords[locale]
  const page = pageIn(trang)
  const [library, unfinished] = await Promise.all([
    readForMember<{ evidence: EvidenceView[]; count: number }>(`/producer/evidence?limit=${AT_ONCE}&offset=${(page - 1) * AT_ONCE}`, locale),
    readForMember<UploadListResponse>("/producer/uploads", locale),
  ])
  return (
    <PortalFrame here="/nha-san-xuat/minh-chung" title={words.library} locale={locale} signedIn back="/nha-san-xuat/ho-so">
      <p className="measure">{words.library_text}</p>
      {library ? (
        <section aria-labelledby="kho" className={cardClasses}>
          <h2 id="kho" className="sr-only">
            {words.library}
          </h2>
          {library.evidence.length > 0 ? <EvidenceList evidence={library.evidence} today={today()} locale={locale} /> : <p className="text-quiet">{words.e_none}</p>}
          <Paging path="/nha-san-xuat/minh-chung" page={page} count={library.count} perPage={AT_ONCE} locale={locale} />
        </section>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
      <section aria-labelledby="gui" className={cardClasses}>
        <h2 id="gui" className="sign text-23 text-leaf">
          {words.add_paper}
        </h2>
        <p>{portalWords[locale].papers_intro}</p>
        <EvidenceSender uploads={unfinished?.uploads ?? []} kinds={kindsFor(locale)} words={evidenceSenderWords(locale)} />
        <noscript>
          <p>{portalWords[locale].noscript}</p>
        </noscript>
      </section>
    </PortalFrame>
  )
}
