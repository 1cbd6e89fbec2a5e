import type { ProductCard as ProductCardView } from "@ocop/catalogue/http"
import type { Locale } from "@/i18n/locales"
import { ProductCard } from "./product-card"

const SIZES = "(min-width: 64rem) 17rem, (min-width: 30rem) 16rem, 62vw"

interface ProductRowProps {
  products: ProductCardView[]
  locale: Locale
  label: string
  first?: number
}

/** Products side by side under the thumb; the next one peeks in. */
export function ProductRow({ products, locale, label, first = 0 }: ProductRowProps) {
  return (
    <ul
      aria-label={label}
      tabIndex={0}
      className="-mx-4 grid snap-x snap-proximity auto-cols-[62vw] grid-flow-col grid-rows-[repeat(4,auto)] gap-x-3 overflow-x-auto scroll-px-4 px-4 pb-3 sm:auto-cols-[16rem] sm:gap-x-5 md:-mx-8 md:scroll-px-8 md:px-8 lg:auto-cols-[calc((100%-3.75rem)/4)]"
    >
      {products.map((product, index) => (
        <li key={product.handle} className="row-span-4 grid snap-start grid-cols-[minmax(0,1fr)] grid-rows-subgrid gap-0">
          <ProductCard product={product} locale={locale} sizes={SIZES} first={index < first} />
        </li>
      ))}
    </ul>
  )
}
