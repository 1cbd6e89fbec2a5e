import type { ProductCard as ProductCardView } from "@ocop/catalogue/http"
import { catalogueWords } from "@/i18n/catalogue-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { DemoMark } from "@/ui/demo-mark"
import { classes } from "@/ui/classes"
import { PriceTag } from "@/ui/price-tag"
import { StarChip } from "@/ui/star-chip"
import { availabilityInWords } from "./availability-in-words"
import { ProductPicture } from "./product-picture"

interface ProductCardProps {
  product: ProductCardView
  locale: Locale
  sizes: string
  /** among the first pictures of the screen */
  first?: boolean
  heading?: "h2" | "h3"
  /** nothing stands beside it: it lies along the whole width */
  alone?: boolean
}

/**
 * One product: its label, its name, who made it, its star today, its price. Takes four rows of the grid it lies in, so
 * that cards beside each other agree line by line, whatever each has to say.
 */
export function ProductCard({ product, locale, sizes, first = false, heading: Heading = "h3", alone = false }: ProductCardProps) {
  const words = catalogueWords[locale]
  const place = product.commune.then ?? product.commune.name
  return (
    <article
      className={classes(
        "group relative row-span-4 grid gap-0 overflow-hidden rounded-card border border-line bg-card has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-orange-ink",
        alone ? "max-w-xl grid-cols-[45%_minmax(0,1fr)] grid-rows-[auto_auto_1fr]" : "grid-cols-[minmax(0,1fr)] grid-rows-subgrid",
      )}
    >
      <div className={classes("overflow-hidden border-line", alone ? "row-span-3 border-r" : "border-b")}>
        <ProductPicture
          product={product}
          sizes={sizes}
          first={first}
          alt=""
          className="aspect-[4/5] w-full bg-leaf-wash object-cover transition-transform duration-200 group-hover:scale-[1.02]"
        />
      </div>
      <div className="px-3 pt-3 sm:px-4">
        <Heading className="text-16 leading-snug font-semibold sm:text-18">
          <a href={href(locale, `/san-pham/${product.handle}`)} className="line-clamp-3 outline-none after:absolute after:inset-0">
            {product.title}
          </a>
        </Heading>
        <p className="truncate text-14 text-quiet">
          {product.producer?.name ?? words.no_producer}
          <span className="max-sm:hidden"> · {place}</span>
        </p>
      </div>
      <p className={product.star ? "px-2.5 pt-2 sm:px-4" : undefined}>
        <StarChip star={product.star} locale={locale} short />
      </p>
      <div className="px-3 pt-2 pb-3 sm:px-4 sm:pb-4">
        {product.price ? (
          <>
            <PriceTag amount={product.price.amount} className="text-14 sm:text-16" />
            <p className="flex flex-wrap items-center gap-x-2 text-13 text-quiet">
              {product.availability === "in_stock" ? product.price.unit : availabilityInWords(product, words)}
              {product.provenance === "demo" ? <DemoMark locale={locale} /> : null}
            </p>
          </>
        ) : (
          <p className="text-14 text-quiet">{availabilityInWords(product, words)}</p>
        )}
      </div>
    </article>
  )
}
