import type { LotListResponse } from "@ocop/traceability/http"
import type { Metadata } from "next"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { LabelForm } from "@/features/trace/label-form"
import { labelWords } from "@/features/trace/label-words"
import { readLocale } from "@/i18n/read-locale"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: labelWords[await readLocale()].title, robots: { index: false, follow: false } }
}

const AT_ONCE = 50

export default async function Page({ searchParams }: { searchParams: Promise<{ loi?: string | string[]; lo?: string | string[] }> }) {
  const locale = await readLocale()
  const words = labelWords[locale]
  const { loi, lo } = await searchParams
  const list = await readForMember<LotListResponse>(`/producer/lots?kind=packed&limit=${AT_ONCE}`, locale)
  const lots = list?.lots.filter(({ id }) => typeof lo !== "string" || id === lo) ?? []
  const why = typeof loi === "string" ? loi.slice(0, 300) : null
  return (
    <PortalFrame here="/nha-san-xuat/nhan" title={words.title} locale={locale} signedIn>
      <p className="text-quiet">{words.intro}</p>
      {why && <Notice tone="bad">{words.problems[why as keyof typeof words.problems] ?? why}</Notice>}
      {!list && <Notice tone="bad">{portalWords[locale].closed}</Notice>}
      {list && lots.length === 0 && <p>{words.none}</p>}
      {lots.map((lot) => (
        <LabelForm key={lot.id} lot={lot} locale={locale} />
      ))}
    </PortalFrame>
  )
}
