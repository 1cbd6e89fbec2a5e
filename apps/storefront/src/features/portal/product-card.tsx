import type { PortalProduct } from "@ocop/producer/http"
import { formatCount, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Chip } from "@/ui/chip"
import { fill } from "../cart/fill"
import { SmallPicture } from "../cart/small-picture"
import { openListing, setPrice, setStock } from "./actions"
import { TextField } from "./fields"
import { LocaleField } from "./locale-field"
import { PortalForm } from "./portal-form"
import { cardClasses } from "./portal-frame"
import { portalWords } from "./words"

const TONES = { on_sale: "leaf", showcase: "plain", off_sale: "alert" } as const

interface PortalProductCardProps {
  product: PortalProduct
  /** of the list one comes back to */
  back: { asked: string; page: number }
  locale: Locale
}

/** One product of the member's own: price and stock at hand, everything else through the office. */
export function PortalProductCard({ product, back, locale }: PortalProductCardProps) {
  const words = portalWords[locale]
  const { id, handle, title, thumbnail, status, why_off, price, price_bounds, stock, kept_in_lots, reserved, star, open_listing_id } = product
  const common = (
    <>
      <LocaleField locale={locale} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="tim" value={back.asked} />
      <input type="hidden" name="trang" value={back.page} />
    </>
  )
  return (
    <article aria-labelledby={id} className={cardClasses}>
      <div className="flex gap-3">
        <SmallPicture url={thumbnail} className="w-16 shrink-0" />
        <div className="grid content-start gap-1">
          <h2 id={id} className="text-18 font-semibold leading-snug">
            {title}
          </h2>
          <p className="flex flex-wrap gap-2">
            <Chip tone={TONES[status]}>{words[status]}</Chip>
            <span className="text-14 text-quiet">{star ? fill(words.star, { star }) : words.no_star}</span>
          </p>
        </div>
      </div>
      {why_off && <p className="rounded-lg bg-alert-wash px-3 py-2 text-alert">{why_off}</p>}
      {price !== null && (
        <PortalForm name={`gia-${id}`} action={setPrice} submit={words.price_set} busy={words.saving} look="secondary">
          {common}
          <TextField
            id={`gia-${id}`}
            name="price"
            label={words.price}
            hint={price_bounds ? fill(words.price_hint, { min: formatPrice(price_bounds.min), max: formatPrice(price_bounds.max) }) : undefined}
            defaultValue={formatCount(price, "vi")}
            inputMode="numeric"
            required
            maxLength={16}
            className="min-h-14 text-18"
          />
        </PortalForm>
      )}
      {stock !== null && kept_in_lots && <p>{fill(words.stock_of_lots, { stock: formatCount(stock, "vi"), reserved: formatCount(reserved, "vi") })}</p>}
      {stock !== null && !kept_in_lots && (
        <PortalForm name={`hang-${id}`} action={setStock} submit={words.stock_set} busy={words.saving} look="secondary">
          {common}
          <TextField id={`hang-${id}`} name="quantity" label={words.stock} hint={fill(words.stock_hint, { reserved })} defaultValue={formatCount(stock, "vi")} inputMode="numeric" required maxLength={9} className="min-h-14 text-18" />
        </PortalForm>
      )}
      <div className="flex flex-wrap gap-x-6">
        {open_listing_id ? (
          <a href={href(locale, `/nha-san-xuat/tin-dang/${open_listing_id}`)} className="link inline-flex min-h-14 items-center">
            {words.open_listing}
          </a>
        ) : (
          <form action={openListing}>
            <LocaleField locale={locale} />
            <input type="hidden" name="product_id" value={id} />
            <button type="submit" className="link inline-flex min-h-14 items-center">
              {words.change_listing}
            </button>
          </form>
        )}
        <a href={href(locale, `/san-pham/${handle}`)} className="link inline-flex min-h-14 items-center">
          {words.see_in_shop}
        </a>
      </div>
    </article>
  )
}
