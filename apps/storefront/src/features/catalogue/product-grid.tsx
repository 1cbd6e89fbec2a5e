import type { ProductCard as ProductCardView } from "@ocop/catalogue/http"
import type { Locale } from "@/i18n/locales"
import { classes } from "@/ui/classes"
import { ProductCard } from "./product-card"

const SIZES = "(min-width: 72rem) 17rem, (min-width: 45rem) 30vw, 45vw"

interface ProductGridProps {
  products: ProductCardView[]
  locale: Locale
  /** how many of the first pictures are on the first screen */
  first?: number
  heading?: "h2" | "h3"
  /** beside a column of filters */
  narrow?: boolean
}

export function ProductGrid({ products, locale, first = 0, heading, narrow = false }: ProductGridProps) {
  const [only, more] = products
  if (only && !more) return <ProductCard product={only} locale={locale} sizes={SIZES} first={first > 0} heading={heading} alone />
  return (
    <ul className={classes("grid grid-cols-2 gap-x-3 sm:gap-x-5 md:grid-cols-3", !narrow && "lg:grid-cols-4")}>
      {products.map((product, index) => (
        <li key={product.handle} className="row-span-4 mb-3 grid grid-cols-[minmax(0,1fr)] grid-rows-subgrid gap-0 sm:mb-5">
          <ProductCard product={product} locale={locale} sizes={SIZES} first={index < first} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
