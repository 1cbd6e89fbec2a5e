import type { ProductCard } from "@ocop/catalogue/http"
import { ProductPicture } from "@/features/catalogue/product-picture"
import { SearchForm } from "@/features/shell/search-form"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { RidgeLine } from "@/ui/ridge-line"

const DESK = "(min-width: 64rem)"
const fan = [
  "left-[3%] top-[13%] -rotate-[9deg]",
  "right-[3%] top-[13%] rotate-[9deg]",
  "left-1/2 top-0 -translate-x-1/2",
]

/** One sentence only this place could say, and the search; on a desk three labels stand on the ridge. */
export function Hero({ products, locale }: { products: ProductCard[]; locale: Locale }) {
  const words = homeWords[locale]
  const [front, left, right] = products
  const labels = [left, right, front].map((product, index) => ({ product, place: fan[index] ?? "", front: index === fan.length - 1 }))
  return (
    <section className="sunrise relative overflow-x-clip">
      <RidgeLine look="dawn" className="absolute inset-x-0 bottom-0 h-16 w-full md:h-32" />
      <div className="wrap relative z-10 grid items-center gap-x-10 pt-6 pb-14 md:pt-8 md:pb-28 lg:grid-cols-[6fr_5fr] lg:pt-12">
        <div>
          <h1 className="sign text-[2.625rem] text-leaf md:text-[3.5rem] lg:text-[4.25rem]">{words.hero}</h1>
          <p className="mt-4 max-w-[34rem] text-18">{words.hero_text}</p>
          <div className="mt-6 max-w-[34rem]">
            <SearchForm locale={locale} id="tim" />
          </div>
          {products.length > 0 && (
            <p className="mt-3 flex flex-wrap items-center gap-2 text-14">
              <span className="text-quiet max-sm:sr-only">{words.try}:</span>
              {words.suggestions.map((suggestion) => (
                <a key={suggestion} href={href(locale, `/san-pham?q=${encodeURIComponent(suggestion).replaceAll("%20", "+")}`)} className="inline-flex touch items-center justify-center rounded-pill border border-line bg-card px-3.5 font-semibold whitespace-nowrap text-orange-ink sm:px-4 hover:border-orange-ink">
                  {suggestion}
                </a>
              ))}
            </p>
          )}
        </div>
        <div aria-hidden="true" className="relative hidden aspect-[10/9] lg:block">
          {labels.map(({ product, place, front: isFront }) =>
            product ? (
              <div key={product.id} className={`absolute w-[48%] ${place}`}>
                <ProductPicture
                  product={product}
                  sizes="17rem"
                  alt=""
                  firstWhere={isFront ? DESK : undefined}
                  className="aspect-[4/5] w-full rounded-card border-4 border-card bg-leaf-wash object-cover shadow-xl shadow-ink/25"
                />
              </div>
            ) : null,
          )}
        </div>
      </div>
    </section>
  )
}
