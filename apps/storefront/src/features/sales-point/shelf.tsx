import type { GoodsAtPoint } from "@ocop/catalogue/http"
import type { PublicMarkDown } from "@ocop/sales-point/http"
import { ProductPicture } from "@/features/catalogue/product-picture"
import { formatDay, formatPrice } from "@/i18n/format"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { PriceTag } from "@/ui/price-tag"
import { StarChip } from "@/ui/star-chip"

/** What lies on the shelf: a row for each product, with how many of each size are left, and which boxes near their date cost less at the counter. */
export function Shelf({ goods, markDowns = [], locale }: { goods: GoodsAtPoint[]; markDowns?: PublicMarkDown[]; locale: Locale }) {
  const words = pointWords[locale]
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-8 border-t border-line md:grid-cols-[repeat(2,minmax(0,1fr))]">
      {goods.map(({ product, units }) => (
        <li key={product.id} className="relative flex items-center gap-4 border-b border-line py-3 has-focus-visible:outline-3 has-focus-visible:outline-orange-ink">
          <ProductPicture product={product} sizes="5rem" alt="" className="aspect-[4/5] w-20 shrink-0 rounded-[10px] border border-line bg-leaf-wash object-cover" />
          <div className="min-w-0 flex-1">
            <h3 className="leading-snug font-semibold">
              <a href={href(locale, `/san-pham/${product.handle}`)} className="outline-none after:absolute after:inset-0 hover:underline">{product.title}</a>
            </h3>
            {product.producer ? <p className="line-clamp-2 text-14 text-quiet">{product.producer.name}</p> : null}
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-14">
              {product.price ? <PriceTag amount={product.price.amount} className="text-14" /> : null}
              <StarChip star={product.star} locale={locale} short />
            </p>
            {units.map((unit) => (
              <div key={unit.variant_id} className="text-14">
                <p className="text-leaf">{words.left(unit.quantity, unit.unit)}</p>
                {markDowns.filter(({ variant_id }) => variant_id === unit.variant_id).map((markDown) => <MarkedDown key={markDown.lot_code} markDown={markDown} locale={locale} />)}
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Boxes near their date that cost less at the counter. */
export function MarkedDown({ markDown: { quantity, price, full_price, last_day, best_before }, locale }: { markDown: PublicMarkDown; locale: Locale }) {
  const words = pointWords[locale]
  return (
    <p className="mt-1 inline-block rounded-[6px] bg-honey-wash px-2 py-0.5 text-honey-ink">
      <b>{formatPrice(price)}</b> <s><span className="sr-only">{words.full_price} </span>{formatPrice(full_price)}</s>
      {" · "}{words.marked_down(quantity, formatDay(last_day, locale), best_before ? formatDay(best_before, locale) : null)}
    </p>
  )
}
