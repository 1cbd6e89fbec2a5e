import type { CriteriaSheetResponse, DossierDetail, EvidenceView } from "@ocop/certification/http"
import type { UploadListResponse } from "@ocop/producer/http"
import type { ReactNode } from "react"
import { portalMetadata } from "@/features/portal/page-metadata"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { DossierOverview } from "@/features/portal/year/dossier-overview"
import { PapersPart, RegistrationPart, ReportPart, ScoresPart } from "@/features/portal/year/dossier-parts"
import { yearWords } from "@/features/portal/year/words"
import { Lost } from "@/features/shell/lost"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("dossiers")

type Asked = { phan?: string | string[]; xong?: string | string[]; loai?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, asked] = await Promise.all([readLocale(), params, searchParams])
  const words = yearWords[locale]
  if (!/^[\w-]{1,64}$/.test(id)) return <Lost />
  const here = `/nha-san-xuat/ho-so/${id}`
  const found = await readForMember<{ dossier: DossierDetail }>(`/producer/dossiers/${id}`, locale)
  if (!found) {
    return (
      <PortalFrame here={here} title={words.mine} locale={locale} signedIn back="/nha-san-xuat/ho-so">
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
  const { dossier } = found
  const part = dossier.state === "draft" || dossier.state === "returned" ? await partOf(asked, dossier, locale) : null
  return (
    <PortalFrame here={here} title={part ? part.title : dossier.title} locale={locale} signedIn back={part ? here : "/nha-san-xuat/ho-so"}>
      {typeof asked.xong === "string" && <Notice>{words.saved}</Notice>}
      {part ? part.shown : <DossierOverview dossier={dossier} locale={locale} />}
    </PortalFrame>
  )
}

/** The part named in the address, while the dossier may be written in; null: all of it at a glance. */
async function partOf({ phan, loai }: Asked, dossier: DossierDetail, locale: Locale): Promise<{ title: string; shown: ReactNode } | null> {
  const words = yearWords[locale]
  const silent = <Notice tone="bad">{words.closed}</Notice>
  if (phan === "dang-ky") return { title: words.part_registration, shown: <RegistrationPart dossier={dossier} locale={locale} /> }
  if (phan === "bao-cao") return { title: words.part_report, shown: <ReportPart dossier={dossier} locale={locale} /> }
  if (phan === "tu-cham") {
    const sheet = await readForMember<CriteriaSheetResponse>(`/producer/dossiers/${dossier.id}/sheet`, locale)
    return { title: words.part_scores, shown: sheet ? <ScoresPart dossier={dossier} sheet={sheet.sheet} locale={locale} /> : silent }
  }
  if (phan !== "giay-to") return null
  const [library, unfinished] = await Promise.all([readForMember<{ evidence: EvidenceView[] }>("/producer/evidence?limit=100", locale), readForMember<UploadListResponse>("/producer/uploads", locale)])
  return { title: words.part_papers, shown: library ? <PapersPart dossier={dossier} library={library.evidence} uploads={unfinished?.uploads ?? []} wanted={typeof loai === "string" ? loai : undefined} locale={locale} /> : silent }
}
