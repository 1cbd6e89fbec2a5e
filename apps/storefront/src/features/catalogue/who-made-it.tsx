import type { ProductPageView } from "@ocop/catalogue/http"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { productWords } from "@/i18n/product-words"
import { Seal } from "@/ui/seal"

interface PartProps {
  product: ProductPageView
  locale: Locale
  headingClasses: string
}

export function WhoMadeIt({ product: { producer, producer_summary }, locale, headingClasses }: PartProps) {
  const words = productWords[locale]
  return (
    <section aria-labelledby="ai-lam">
      <h2 id="ai-lam" className={headingClasses}>{words.who}</h2>
      {producer ? (
        <div className="flex gap-4">
          <Seal name={producer.name} emblem={producer_summary?.emblem ?? null} sizes="5rem" className="size-20" />
          <div>
            <p className="text-18 font-semibold">{producer.name}</p>
            {producer_summary?.type ? <p className="text-14 text-quiet">{words.producer_types[producer_summary.type]}</p> : null}
            {producer_summary ? <p className="measure mt-1.5">{producer_summary.summary}</p> : null}
            <a href={href(locale, `/chu-the/${producer.handle}`)} className="link inline-flex min-h-11 items-center">
              {words.who_more(producer.name)}
            </a>
          </div>
        </div>
      ) : (
        <p>{words.who_unnamed}</p>
      )}
    </section>
  )
}
