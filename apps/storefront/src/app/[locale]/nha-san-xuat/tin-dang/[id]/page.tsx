import type { ListingListResponse, ListingResponse } from "@ocop/producer/http"
import { listingIn } from "@/features/portal/in-english"
import { ListingEditor } from "@/features/portal/listing-editor"
import { portalMetadata } from "@/features/portal/page-metadata"
import { Notice, PortalFrame } from "@/features/portal/portal-frame"
import { readForMember } from "@/features/portal/reads"
import { portalWords } from "@/features/portal/words"
import { Lost } from "@/features/shell/lost"
import { readLocale } from "@/i18n/read-locale"

export const instant = false
export const generateMetadata = portalMetadata("listing_title")

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ xong?: string | string[] }> }

export default async function Page({ params, searchParams }: Props) {
  const [locale, { id }, { xong }] = await Promise.all([readLocale(), params, searchParams])
  const words = portalWords[locale]
  if (!/^[\w-]{1,64}$/.test(id)) return <Lost />
  const [found, all] = await Promise.all([readForMember<ListingResponse>(`/producer/listings/${id}`, locale), readForMember<ListingListResponse>("/producer/listings?limit=1", locale)])
  return (
    <PortalFrame here={`/nha-san-xuat/tin-dang/${id}`} title={found?.listing.fields.title || words.listing_title} locale={locale} signedIn back="/nha-san-xuat/san-pham">
      {xong === "luu" && <Notice>{words.saved}</Notice>}
      {found && all ? <ListingEditor listing={listingIn(locale, found.listing)} groups={all.groups} locale={locale} /> : <Notice tone="bad">{words.closed}</Notice>}
    </PortalFrame>
  )
}
