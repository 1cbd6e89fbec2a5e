import type { ListingListResponse, PortalProductListResponse } from "@ocop/producer/http"
import { fill } from "@/features/cart/fill"
import { openListing } from "@/features/portal/actions"
import { askedIn, FindByName } from "@/features/portal/find-by-name"
import { listingIn } from "@/features/portal/in-english"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { PortalProductCard } from "@/features/portal/product-card"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { pageIn, Paging } from "@/features/portal/year/paging"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Button } from "@/ui/button"
import { Chip } from "@/ui/chip"

export const instant = false
export const generateMetadata = portalMetadata("products")

type Props = { searchParams: Promise<Partial<Record<"xong" | "loi" | "tim" | "trang", string | string[]>>> }

const AT_ONCE = 20

export default async function Page({ searchParams }: Props) {
  const [locale, { xong, loi, tim, trang }] = await Promise.all([readLocale(), searchParams])
  const words = portalWords[locale]
  const [page, asked] = [pageIn(trang), askedIn(tim)]
  const [have, listings] = await Promise.all([
    readForMember<PortalProductListResponse>(`/producer/products?${new URLSearchParams({ q: asked, limit: String(AT_ONCE), offset: String((page - 1) * AT_ONCE) }).toString()}`, locale),
    readForMember<ListingListResponse>("/producer/listings?open=true&limit=100", locale),
  ])
  const open = (listings?.listings ?? []).map((each) => listingIn(locale, each))
  return (
    <PortalFrame here="/nha-san-xuat/san-pham" title={words.products} locale={locale} signedIn>
      {xong === "gia" && <Notice>{words.saved_price}</Notice>}
      {xong === "hang" && <Notice>{words.saved_stock}</Notice>}
      {loi && <Notice tone="bad">{words.error_form}</Notice>}
      <form action={openListing}>
        <LocaleField locale={locale} />
        <Button type="submit" className="min-h-14 w-full text-18 sm:w-auto">
          {words.new_listing}
        </Button>
      </form>
      {open.length > 0 && (
        <section aria-labelledby="ban" className={cardClasses}>
          <h2 id="ban" className="sign text-23 text-leaf">
            {words.drafts}
          </h2>
          <ul className="divide-y divide-line">
            {open.map(({ id, fields, state, state_name }) => (
              <li key={id}>
                <a href={href(locale, `/nha-san-xuat/tin-dang/${id}`)} className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 py-2">
                  <span className="font-semibold underline underline-offset-4">{fields.title || words.new_listing}</span>
                  <Chip tone={state === "returned" ? "alert" : state === "submitted" ? "honey" : "plain"}>{state_name}</Chip>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {have && listings ? (
        <>
          {(asked || have.count > AT_ONCE) && <FindByName path="/nha-san-xuat/san-pham" asked={asked} locale={locale} />}
          {have.products.map((product) => (
            <PortalProductCard key={product.id} product={product} back={{ asked, page }} locale={locale} />
          ))}
          {have.count === 0 && <p className="text-quiet">{asked ? fill(words.found_none, { asked }) : words.none_products}</p>}
          <Paging path="/nha-san-xuat/san-pham" page={page} count={have.count} perPage={AT_ONCE} query={asked ? { tim: asked } : {}} locale={locale} />
        </>
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
    </PortalFrame>
  )
}
