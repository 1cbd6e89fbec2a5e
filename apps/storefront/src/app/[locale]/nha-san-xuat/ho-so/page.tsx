import type { DossierChoicesResponse, DossierListResponse } from "@ocop/certification/http"
import { fill } from "@/features/cart/fill"
import { askedIn, FindByName } from "@/features/portal/find-by-name"
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

export default async function Page({ searchParams }: { searchParams: Promise<Partial<Record<"trang" | "sp" | "tim", string | string[]>>> }) {
  const [locale, { trang, sp, tim }] = await Promise.all([readLocale(), searchParams])
  const words = yearWords[locale]
  const [page, productPage, asked] = [pageIn(trang), pageIn(sp), askedIn(tim)]
  const choice = new URLSearchParams({ free: "true", q: asked, limit: String(AT_ONCE), offset: String((productPage - 1) * AT_ONCE) })
  const [list, choices] = await Promise.all([
    readForMember<DossierListResponse>(`/producer/dossiers?limit=${AT_ONCE}&offset=${(page - 1) * AT_ONCE}`, locale),
    readForMember<DossierChoicesResponse>(`/producer/dossiers/choices?${choice.toString()}`, locale),
  ])
  const title = portalWords[locale].dossiers
  if (!list || !choices) {
    return (
      <PortalFrame here="/nha-san-xuat/ho-so" title={title} locale={locale} signedIn>
        <Notice tone="bad">{words.closed}</Notice>
      </PortalFrame>
    )
  }
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
      {choices.count === 0 && list.count === 0 && !asked ? (
        <div className={cardClasses}>
          <p>{words.no_products}</p>
          <ButtonLink href={href(locale, "/nha-san-xuat/san-pham")} look="secondary" className="min-h-14 text-18 sm:justify-self-start">
            {words.to_products}
          </ButtonLink>
        </div>
      ) : (
        (choices.count > 0 || asked) && (
          <section aria-labelledby="lap" className={cardClasses}>
            <h2 id="lap" className="sign text-23 text-leaf">
              {words.begin}
            </h2>
            {(asked || choices.count > AT_ONCE) && <FindByName path="/nha-san-xuat/ho-so" asked={asked} locale={locale} />}
            {choices.count > 0 ? <DossierChoices choices={choices.choices} locale={locale} /> : <p className="text-quiet">{fill(portalWords[locale].found_none, { asked })}</p>}
            <Paging path="/nha-san-xuat/ho-so" page={productPage} count={choices.count} perPage={AT_ONCE} query={asked ? { tim: asked } : {}} name="sp" locale={locale} />
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
