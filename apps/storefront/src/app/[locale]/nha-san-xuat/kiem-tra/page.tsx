import type { ProducerFindingsResponse } from "@ocop/certification/http"
import { FindingCard } from "@/features/portal/findings/finding-card"
import { findingWords } from "@/features/portal/findings/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("findings")

export default async function Page() {
  const locale = await readLocale()
  const words = findingWords[locale]
  const list = await readForMember<ProducerFindingsResponse>("/producer/findings", locale)
  return (
    <PortalFrame here="/nha-san-xuat/kiem-tra" title={portalWords[locale].findings} locale={locale} signedIn>
      <p className="measure">{words.intro}</p>
      {!list && <Notice tone="bad">{words.closed}</Notice>}
      {list?.findings.length === 0 && <p className="text-quiet">{words.none}</p>}
      {list?.findings.map((finding) => <FindingCard key={finding.id} finding={finding} locale={locale} />)}
    </PortalFrame>
  )
}
