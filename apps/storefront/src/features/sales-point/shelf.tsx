import type { GoodsAtPoint } from "@ocop/catalogue/http"
import { ProductPicture } from "@/features/catalogue/product-picture"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { pointWords } from "@/i18n/point-words"
import { PriceTag } from "@/ui/price-tag"
import { StarChip } from "@/ui/star-chip"

/** What lies on the shelf: a row for each product, with how many of each size are left. */
export function Shelf({ goods, locale }: { goods: GoodsAtPoint[]; locale: Locale }) {
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
            {units.map((unit) => <p key={unit.variant_id} className="text-14 text-leaf">{words.left(unit.quantity, unit.unit)}</p>)}
          </div>
        </li>
      ))}
    </ul>
  )
}
