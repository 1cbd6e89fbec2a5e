import type { ListingListResponse, PortalProductListResponse } from "@ocop/producer/http"
import { openListing } from "@/features/portal/actions"
import { LocaleField } from "@/features/portal/locale-field"
import { portalMetadata } from "@/features/portal/page-metadata"
import { cardClasses, Notice, PortalFrame } from "@/features/portal/portal-frame"
import { PortalProductCard } from "@/features/portal/product-card"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { Button } from "@/ui/button"
import { Chip } from "@/ui/chip"

export const instant = false
export const generateMetadata = portalMetadata("products")

type Props = { searchParams: Promise<{ xong?: string | string[]; loi?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const locale = await readLocale()
  const words = portalWords[locale]
  const [have, listings, { xong, loi }] = await Promise.all([
    readForMember<PortalProductListResponse>("/producer/products", locale),
    readForMember<ListingListResponse>("/producer/listings", locale),
    searchParams,
  ])
  const open = listings?.listings.filter(({ state }) => state !== "published" && state !== "withdrawn") ?? []
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
        have.products.length > 0 ? (
          have.products.map((product) => <PortalProductCard key={product.id} product={product} locale={locale} />)
        ) : (
          <p className="text-quiet">{words.none_products}</p>
        )
      ) : (
        <Notice tone="bad">{words.closed}</Notice>
      )}
    </PortalFrame>
  )
}
