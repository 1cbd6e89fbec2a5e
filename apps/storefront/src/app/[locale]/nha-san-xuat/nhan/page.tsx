import type { PortalLotListResponse } from "@ocop/traceability/http"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { LotList } from "@/features/portal/lots/lot-list"
import { readLot } from "@/features/portal/lots/read-lot"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { LabelForm } from "@/features/trace/label-form"
import { labelWords } from "@/features/trace/label-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { readLocale } from "@/i18n/read-locale"
import { buttonClasses } from "@/ui/button"
import { TextField } from "@/ui/field"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  return { title: labelWords[await readLocale()].title, robots: { index: false, follow: false } }
}

const HERE = "/nha-san-xuat/nhan"
const AT_ONCE = 20
type Asked = Partial<Record<"loi" | "lo" | "tim" | "trang", string | string[]>>

export default async function Page({ searchParams }: { searchParams: Promise<Asked> }) {
  const locale = await readLocale()
  const words = labelWords[locale]
  const { loi, lo, ...asked } = await searchParams
  const why = typeof loi === "string" ? loi.slice(0, 300) : null
  return (
    <PortalFrame here={HERE} back={typeof lo === "string" ? HERE : undefined} title={words.title} locale={locale} signedIn>
      <p className="measure text-quiet">{words.intro}</p>
      {why && <Notice tone="bad">{words.problems[why as keyof typeof words.problems] ?? why}</Notice>}
      {typeof lo === "string" ? <OneLot id={lo} locale={locale} /> : <PackedLots asked={asked} locale={locale} />}
    </PortalFrame>
  )
}

async function OneLot({ id, locale }: { id: string; locale: Locale }) {
  const read = await readLot(id, locale)
  if (read === undefined) notFound()
  return read ? <LabelForm lot={read.lot} locale={locale} /> : <Notice tone="bad">{portalWords[locale].closed}</Notice>
}

/** Packed lots, the newest first; each leads to its own form. */
async function PackedLots({ asked, locale }: { asked: Pick<Asked, "tim" | "trang">; locale: Locale }) {
  const words = labelWords[locale]
  const page = pageIn(asked.trang)
  const q = typeof asked.tim === "string" ? asked.tim.trim().slice(0, 60) : ""
  const query = new URLSearchParams({ kind: "packed", limit: String(AT_ONCE), offset: String((page - 1) * AT_ONCE), ...(q && { q }) })
  const list = await readForMember<PortalLotListResponse>(`/producer/lots?${query.toString()}`, locale)
  if (!list) return <Notice tone="bad">{portalWords[locale].closed}</Notice>
  return (
    <section aria-label={words.choose} className={cardClasses}>
      {(q || list.count > AT_ONCE) && (
        <form action={href(locale, HERE)} role="search" className="grid grid-cols-[1fr_auto] items-end gap-3">
          <TextField id="tim" name="tim" label={words.search} type="search" defaultValue={q} maxLength={60} autoCapitalize="none" className="min-h-14" />
          <button type="submit" className={buttonClasses("secondary", "min-h-14")}>
            {words.find}
          </button>
        </form>
      )}
      {list.lots.length > 0 ? <LotList lots={list.lots} locale={locale} path={(id) => `${HERE}?lo=${id}`} /> : <p>{q ? words.none_found : words.none}</p>}
      <Paging path={q ? `${HERE}?tim=${encodeURIComponent(q)}` : HERE} page={page} count={list.count} perPage={AT_ONCE} locale={locale} />
    </section>
  )
}
