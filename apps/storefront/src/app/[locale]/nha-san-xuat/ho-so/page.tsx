import type { DossierChoicesResponse, DossierListResponse } from "@ocop/certification/http"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { DossierChoices, DossierList } from "@/features/portal/year/dossier-list"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { yearWords } from "@/features/portal/year/words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { ButtonLink } from "@/ui/button"

export const instant = false
export const generateMetadata = portalMetadata("dossiers")

const AT_ONCE = 20

export default async function Page({ searchParams }: { searchParams: Promise<{ trang?: string | string[] }> }) {
  const [locale, { trang }] = await Promise.all([readLocale(), searchParams])
  const words = yearWords[locale]
  const page = pageIn(trang)
  const [list, choices] = await Promise.all([
    readForMember<DossierListResponse>(`/producer/dossiers?limit=${AT_ONCE}&offset=${(page - 1) * AT_ONCE}`, locale),
    readForMember<DossierChoicesResponse>("/producer/dossiers/choices", locale),
  ])
  const title = portalWords[locale].dossiers
  if (!list || !choices) {
    return (
      <PortalFrame here="/nha-san-xuat/ho-so" title={title} locale={locale} signedIn>
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
  const free = choices.choices.filter(({ open_dossier_id }) => !open_dossier_id)
  return (
    <PortalFrame here="/nha-san-xuat/ho-so" title={title} locale={locale} signedIn>
      <p className="measure">{words.intro}</p>
      <section aria-labelledby="cua-toi" className={cardClasses}>
        <h2 id="cua-toi" className="sign text-23 text-leaf">
          {words.mine}
        </h2>
        {list.dossiers.length > 0 ? <DossierList dossiers={list.dossiers} locale={locale} /> : <p className="text-quiet">{words.none}</p>}
        <Paging path="/nha-san-xuat/ho-so" page={page} count={list.count} perPage={AT_ONCE} locale={locale} />
      </section>
      {choices.choices.length === 0 ? (
        <div className={cardClasses}>
          <p>{words.no_products}</p>
          <ButtonLink href={href(locale, "/nha-san-xuat/san-pham")} look="secondary" className="min-h-14 text-18 sm:justify-self-start">
            {words.to_products}
          </ButtonLink>
        </div>
      ) : (
        free.length > 0 && (
          <section aria-labelledby="lap" className={cardClasses}>
            <h2 id="lap" className="sign text-23 text-leaf">
              {words.begin}
            </h2>
            <DossierChoices choices={free} locale={locale} />
          </section>
        )
      )}
      <section aria-labelledby="kho" className={cardClasses}>
        <h2 id="kho" className="sign text-23 text-leaf">
          {words.library}
        </h2>
        <p>{words.library_text}</p>
        <ButtonLink href={href(locale, "/nha-san-xuat/minh-chung")} look="secondary" className="min-h-14 text-18 sm:justify-self-start">
          {words.to_library}
        </ButtonLink>
      </section>
    </PortalFrame>
  )
}
