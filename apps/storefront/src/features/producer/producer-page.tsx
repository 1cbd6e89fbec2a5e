import type { ProducerResponse } from "@ocop/catalogue/http"
import type { Organization, WithContext } from "schema-dts"
import { env } from "@/data/env"
import { breadcrumbJsonLd } from "@/features/catalogue/product-json-ld"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { producerWords } from "@/i18n/producer-words"
import { productWords } from "@/i18n/product-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { Seal } from "@/ui/seal"

export async function ProducerPage({ producer }: { producer: ProducerResponse["producer"] }) {
  const locale = await readLocale()
  const words = producerWords[locale]
  const path = `/chu-the/${producer.handle}`
  const crumbs = [{ name: words.title, path: "/chu-the" }, { name: producer.name, path }]
  const organization: WithContext<Organization> = {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: producer.name,
    description: producer.summary,
    url: `${env.storefrontUrl}${href(locale, path)}`,
    logo: producer.emblem ? `${env.storefrontUrl}${producer.emblem.url}` : undefined,
    address: { "@type": "PostalAddress", addressLocality: producer.commune.name, addressRegion: "Hà Tĩnh", addressCountry: "VN" },
  }
  return (
    <PageFrame here={path}>
      <JsonLd data={organization} />
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
        <div className="mt-2 flex flex-col gap-x-8 gap-y-4 sm:flex-row sm:items-center">
          <Seal name={producer.name} emblem={producer.emblem} sizes="(min-width: 45rem) 12rem, 8rem" first className="size-32 md:size-48" />
          <div>
            <h1 className="sign text-33 text-leaf md:text-46">{producer.name}</h1>
            <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
              {producer.type ? <span>{productWords[locale].producer_types[producer.type]}</span> : null}
              <span>{words.place(producer.commune.then, producer.commune.name)}</span>
              {producer.provenance === "demo" ? <DemoMark locale={locale} /> : null}
            </p>
            <p className="measure mt-3 text-18">{producer.summary}</p>
            {producer.source ? (
              <p className="mt-2 text-14 text-quiet">
                {words.press}. {words.source(producer.source)}
              </p>
            ) : null}
            <p>
              <a href={href(locale, `/xa/${producer.commune.slug}`)} className="link inline-flex min-h-11 items-center">
                {productWords[locale].where_more(producer.commune.name)}
              </a>
            </p>
          </div>
        </div>
      </div>
      {producer.story ? (
        <section aria-labelledby="chuyen" className="on-leaf mt-10 bg-leaf py-10 text-card">
          <div className="wrap grid gap-x-12 gap-y-3 md:grid-cols-[1fr_2fr]">
            <h2 id="chuyen" className="sign text-23 text-honey md:text-33">{words.story}</h2>
            <p className="measure text-18 whitespace-pre-line">{producer.story}</p>
          </div>
        </section>
      ) : null}
      <section aria-labelledby="mon" className="wrap mt-10">
        <h2 id="mon" className="sign mb-4 text-23 text-leaf md:text-33">{words.products}</h2>
        {producer.products.length > 0 ? <ProductGrid products={producer.products} locale={locale} /> : <p>{words.no_products}</p>}
      </section>
    </PageFrame>
  )
}
