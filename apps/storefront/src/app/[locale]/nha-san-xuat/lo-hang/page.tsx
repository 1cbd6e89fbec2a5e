import type { PortalLotListResponse } from "@ocop/traceability/http"
import { LOT_KINDS, LOT_STATES } from "@ocop/traceability/rules/lots"
import { fill } from "@/features/cart/fill"
import { LotFinder, LotList, lotsPath } from "@/features/portal/lots/lot-list"
import { lotWords } from "@/features/portal/lots/words"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { formatCount } from "@/i18n/format"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { ButtonLink } from "@/ui/button"

export const instant = false
export const generateMetadata = portalMetadata("lots")

const AT_ONCE = 20
/** so many are seen at a glance */
const FEW = 5
type Asked = Partial<Record<"tim" | "loai" | "tinh-trang" | "trang", string | string[]>>

const oneOf = <Value extends string>(values: readonly Value[], asked: string | string[] | undefined): Value | "" => values.find((value) => value === asked) ?? ""

export default async function Page({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, asked] = await Promise.all([readLocale(), searchParams])
  const words = lotWords[locale]
  const page = pageIn(asked.trang)
  const search = { q: typeof asked.tim === "string" ? asked.tim.trim().slice(0, 60) : "", kind: oneOf(LOT_KINDS, asked.loai), state: oneOf(LOT_STATES, asked["tinh-trang"]) }
  const query = new URLSearchParams({ limit: String(AT_ONCE), offset: String((page - 1) * AT_ONCE), ...Object.fromEntries(Object.entries(search).filter(([, value]) => value)) })
  const list = await readForMember<PortalLotListResponse>(`/producer/lots?${query.toString()}`, locale)
  const looking = Object.values(search).some(Boolean)
  return (
    <PortalFrame here="/nha-san-xuat/lo-hang" title={portalWords[locale].lots} locale={locale} signedIn>
      <p className="measure">{words.intro}</p>
      <div className="grid gap-3 sm:flex sm:flex-wrap">
        <ButtonLink href={href(locale, "/nha-san-xuat/so-ghi-chep")} className="min-h-14 text-18">
          {words.to_book}
        </ButtonLink>
        <ButtonLink href={href(locale, "/nha-san-xuat/lo-hang/mo")} look="secondary" className="min-h-14 text-18">
          {words.open}
        </ButtonLink>
      </div>
      {list ? (
        <section aria-label={portalWords[locale].lots} className={cardClasses}>
          {(looking || list.count > FEW) && <LotFinder search={search} locale={locale} />}
          {list.count > 0 && <p className="text-14 text-quiet">{fill(words.count, { count: formatCount(list.count, locale) })}</p>}
          {list.lots.length > 0 ? <LotList lots={list.lots} locale={locale} /> : <p>{looking ? words.none_found : words.none}</p>}
          <Paging path={lotsPath(search)} page={page} count={list.count} perPage={AT_ONCE} locale={locale} />
        </section>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
      <a href={href(locale, "/nha-san-xuat/lo-hang/khoa")} className="link inline-flex min-h-14 items-center">
        {words.keys}
      </a>
    </PortalFrame>
  )
}
