import type { ProducerCard } from "@ocop/catalogue/http"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { producerWords } from "@/i18n/producer-words"
import { productWords } from "@/i18n/product-words"
import { DemoMark } from "@/ui/demo-mark"
import { Seal } from "@/ui/seal"

/** One maker: emblem, name, where, in one sentence what they do. */
export function ProducerItem({ producer, locale }: { producer: ProducerCard; locale: Locale }) {
  const words = producerWords[locale]
  const facts = [
    producer.type ? productWords[locale].producer_types[producer.type] : null,
    producer.commune.then ? words.then(producer.commune.then) : null,
    words.products_count(producer.product_count),
  ]
  return (
    <article className="relative flex h-full gap-4 rounded-card border border-line bg-card p-4 hover:border-leaf has-focus-visible:outline-3 has-focus-visible:outline-orange-ink">
      <Seal name={producer.name} emblem={producer.emblem} sizes="4.5rem" className="size-18" />
      <div className="min-w-0">
        <h3 className="text-18 leading-snug font-semibold">
          <a href={href(locale, `/chu-the/${producer.handle}`)} className="outline-none after:absolute after:inset-0">
            {producer.name}
          </a>
        </h3>
        <p className="text-14 text-quiet">{facts.filter(Boolean).join("\u00a0· ")}</p>
        <p className="mt-1.5 text-14">{producer.summary}</p>
        {producer.provenance === "demo" ? (
          <p className="mt-2">
            <DemoMark locale={locale} />
          </p>
        ) : null}
      </div>
    </article>
  )
}
