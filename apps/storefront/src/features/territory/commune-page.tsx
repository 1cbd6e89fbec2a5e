import type { CommuneResponse } from "@ocop/catalogue/http"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { ProducerItem } from "@/features/producer/producer-item"
import { PageFrame } from "@/features/shell/page-frame"
import { communeWords } from "@/i18n/commune-words"
import { formatDay } from "@/i18n/format"
import { href } from "@/i18n/href"
import { producerWords } from "@/i18n/producer-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { ButtonLink } from "@/ui/button"
import { JsonLd } from "@/ui/json-ld"
import { Picture } from "@/ui/picture"

const heading = "sign mb-4 text-23 text-leaf md:text-33"

export async function CommunePage({ commune }: { commune: CommuneResponse["commune"] }) {
  const locale = await readLocale()
  const words = communeWords[locale]
  const path = `/xa/${commune.slug}`
  const crumbs = [{ name: producerWords[locale].title, path: "/chu-the" }, { name: words.commune(commune.name), path }]
  return (
    <PageFrame here={path}>
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      {commune.strip ? (
        <Picture picture={commune.strip} sizes="100vw" first alt={commune.strip.alt} className="h-40 w-full object-cover object-[50%_80%] md:h-72" />
      ) : null}
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[3fr_2fr]">
          <div>
            <h1 className="sign text-33 text-leaf md:text-46">{words.commune(commune.name)}</h1>
            {commune.made_of.length > 0 ? <p className="mt-1 text-quiet">{words.made_of(commune.made_of.join(", "))}</p> : null}
            {commune.story ? <p className="measure mt-4 text-18">{commune.story}</p> : null}
          </div>
          {commune.history.length > 0 ? (
            <section aria-labelledby="qua-cac-doi">
              <h2 id="qua-cac-doi" className="sign mb-3 text-18 text-leaf">{words.history}</h2>
              <ol className="border-l-4 border-leaf-light">
                {commune.history.map((event) => (
                  <li key={`${event.on}${event.text}`} className="relative pb-4 pl-6 last:pb-0">
                    <span aria-hidden="true" className="absolute top-1 -left-[0.6875rem] size-[1.125rem] rounded-full border-4 border-leaf-light bg-paper" />
                    <time dateTime={event.on} className="block text-14 font-semibold text-orange-ink">{formatDay(event.on, locale)}</time>
                    {event.text}
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
        </div>
        <section aria-labelledby="mon" className="mt-12">
          <h2 id="mon" className={heading}>{words.products(commune.product_count)}</h2>
          {commune.products.length > 0 ? <ProductGrid products={commune.products} locale={locale} /> : <p>{words.no_products}</p>}
          {commune.product_count > commune.products.length ? (
            <p className="mt-4">
              <ButtonLink look="secondary" href={href(locale, `/san-pham?xa=${commune.slug}`)}>{words.all_products(commune.name)}</ButtonLink>
            </p>
          ) : null}
        </section>
        {commune.producers.length > 0 ? (
          <section aria-labelledby="nguoi-lam" className="mt-10">
            <h2 id="nguoi-lam" className={heading}>{words.producers}</h2>
            <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
              {commune.producers.map((producer) => (
                <li key={producer.id}>
                  <ProducerItem producer={producer} locale={locale} />
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </PageFrame>
  )
}
