import type { ProductPageView, VariantView } from "@ocop/catalogue/http"
import { AddToCart } from "@/features/cart/add-to-cart"
import { cartWords } from "@/features/cart/words"
import { seasonText } from "@/features/season/season-text"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"
import { Chip } from "@/ui/chip"
import { classes } from "@/ui/classes"
import { PriceTag } from "@/ui/price-tag"
import { DeliveryExamples } from "./delivery-examples"

interface BuyBoxProps {
  product: ProductPageView
  locale: Locale
}

const FEW = 10

/** Price, what it includes, and the button; or plainly why there is none. */
export function BuyBox({ product, locale }: BuyBoxProps) {
  const words = productWords[locale]
  if (product.sale_stop) {
    return (
      <aside className="mt-6 rounded-card border border-honey bg-honey-wash p-5 text-honey-ink">
        <h2 className="sign text-18">{words.stopped_title}</h2>
        <p className="measure mt-1.5">{words.stopped_text(formatDay(product.sale_stop.since, locale), product.sale_stop.reason)}</p>
      </aside>
    )
  }
  if (product.availability === "showcase") {
    return (
      <aside className="mt-6 rounded-card border border-honey bg-honey-wash p-5 text-honey-ink">
        <h2 className="sign text-18">{words.showcase_title}</h2>
        <p className="measure mt-1.5">{words.showcase_text}</p>
        {product.source ? <p className="mt-1.5 text-14">{words.source(product.source)}</p> : null}
      </aside>
    )
  }
  const sendable = product.variants.find((variant) => variant.available > 0 && variant.price !== null)
  // One size to buy: on a phone its price and button wait at the foot of the screen until their own place scrolls by.
  const floats = product.variants.length === 1 && sendable !== undefined
  return (
    <div className={classes("mt-6 rounded-card border border-line bg-card p-5", floats && "max-md:contents")}>
      <ul
        data-floats={floats ? "" : undefined}
        className={classes(
          "grid gap-6",
          floats && "max-md:sticky max-md:bottom-0 max-md:z-10 max-md:-mx-2 max-md:mt-5 max-md:rounded-card max-md:border max-md:border-line max-md:bg-card max-md:px-4 max-md:py-3 max-md:shadow-lg max-md:shadow-ink/15",
        )}
      >
        {product.variants.map((variant) => (
          <li key={variant.id} className="grid gap-3 not-first:border-t not-first:border-line not-first:pt-5">
            <Variant product={product} variant={variant} locale={locale} />
          </li>
        ))}
      </ul>
      <div className={classes("mt-4 grid gap-1 border-t border-line pt-4 text-14 text-quiet", floats && "max-md:border-t-0 max-md:pt-0")}>
        <p>{words.price_includes}</p>
        {sendable ? <DeliveryExamples variantId={sendable.id} handle={product.handle} locale={locale} /> : null}
        {product.perishable ? <p>{words.perishable}</p> : null}
        <p>
          <a href={href(locale, "/chinh-sach/giao-hang")} className="link inline-flex min-h-11 items-center">
            {words.delivery_link}
          </a>
        </p>
      </div>
    </div>
  )
}

/** Not yet, or not any more: what has run out in its season is another thing than what still hangs on the tree. */
function whyNone({ season: { months, in_season } }: ProductPageView, locale: Locale): string {
  const words = productWords[locale]
  if (months.length === 0 || months.length === 12) return words.out_all_year
  return in_season ? words.out_in_season : words.out_before_season(seasonText(months, locale))
}

function Variant({ product, variant, locale }: BuyBoxProps & { variant: VariantView }) {
  const words = productWords[locale]
  const { add, added, see_cart, quantity, fewer, more } = cartWords[locale]
  const sold = variant.available <= 0 || variant.price === null
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {variant.price === null ? <span>{variant.title}</span> : <PriceTag amount={variant.price} unit={variant.title} className="text-23" />}
        {sold ? <Chip tone="alert">{product.season.in_season || product.season.months.length === 0 ? words.out : words.not_yet}</Chip> : variant.available < FEW ? <Chip tone="orange">{words.left(variant.available)}</Chip> : null}
      </div>
      {sold || variant.price === null ? (
        <p>
          {whyNone(product, locale)}{" "}
          <a href={href(locale, `/san-pham?nhom=${encodeURIComponent(product.group.code)}&con-hang=1`)} className="link">
            {words.out_other}
          </a>
        </p>
      ) : (
        <AddToCart
          variantId={variant.id}
          seen={{ title: product.title, unit: variant.title, handle: product.handle, price: variant.price, picture: product.picture.url }}
          cartHref={href(locale, "/gio-hang")}
          words={{ add, added, see_cart, quantity, fewer, more }}
        />
      )}
    </>
  )
}
