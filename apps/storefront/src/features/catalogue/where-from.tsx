import type { ProductPageView } from "@ocop/catalogue/http"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"

interface PartProps {
  product: ProductPageView
  locale: Locale
  headingClasses: string
}

/** The place under the name it was known by, and under today's. */
export function WhereFrom({ product: { commune }, locale, headingClasses }: PartProps) {
  const words = productWords[locale]
  return (
    <section aria-labelledby="tu-dau">
      <h2 id="tu-dau" className={headingClasses}>{words.where}</h2>
      <ol className="grid gap-3 border-l-4 border-leaf-light pl-5">
        {commune.then ? <li className="text-quiet">{words.where_then(commune.then)}</li> : null}
        <li className="text-18 font-semibold">{words.where_now(commune.name)}</li>
      </ol>
      <a href={href(locale, `/xa/${commune.slug}`)} className="link mt-2 inline-flex min-h-11 items-center">
        {words.where_more(commune.name)}
      </a>
    </section>
  )
}
