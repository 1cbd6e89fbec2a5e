import type { ProductPageView } from "@ocop/catalogue/http"
import { readMonth } from "@/data/clock"
import { readOperator } from "@/data/editorial"
import { SeasonStrip } from "@/features/season/season-strip"
import { PageFrame } from "@/features/shell/page-frame"
import { catalogueWords } from "@/i18n/catalogue-words"
import { productWords } from "@/i18n/product-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { DemoMark } from "@/ui/demo-mark"
import { JsonLd } from "@/ui/json-ld"
import { StarChip } from "@/ui/star-chip"
import { BuyBox } from "./buy-box"
import { Gallery } from "./gallery"
import { LabelFacts } from "./label-facts"
import { LotsOnSale } from "./lots-on-sale"
import { breadcrumbJsonLd, productJsonLd } from "./product-json-ld"
import { ProductGrid } from "./product-grid"
import { WhereFrom } from "./where-from"
import { WhoMadeIt } from "./who-made-it"

const heading = "sign mb-4 text-23 text-leaf md:text-33"

/** Everything said of one product; whole HTML, the button in it is the only thing that needs script. */
export async function ProductPage({ product }: { product: ProductPageView }) {
  const locale = await readLocale()
  const [operator, month] = await Promise.all([readOperator(), readMonth()])
  const words = productWords[locale]
  const crumbs = [{ name: catalogueWords[locale].title, path: "/san-pham" }, { name: product.title, path: `/san-pham/${product.handle}` }]
  return (
    <PageFrame here={`/san-pham/${product.handle}`}>
      <JsonLd data={productJsonLd({ product, locale, seller: operator.reached ? operator.value.name : null })} />
      <JsonLd data={breadcrumbJsonLd(crumbs, locale)} />
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={crumbs} />
      </div>
      <div className="wrap gap-x-12 pt-1 md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <Gallery product={product} locale={locale} />
        <div className="max-md:contents">
          <h1 className="sign text-33 text-leaf max-md:mt-5 lg:text-46">{product.title}</h1>
          <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
            <span>{product.producer?.name ?? catalogueWords[locale].no_producer}</span>
            {product.provenance === "demo" ? <DemoMark locale={locale} /> : null}
          </p>
          {product.star ? (
            <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 text-14 text-quiet">
              <StarChip star={product.star} locale={locale} linked />
              <span>
                {product.star.certificate_number
                  ? words.certificate(product.star.certificate_number)
                  : product.star.source
                    ? words.star_source(product.star.recognised_year, product.star.source)
                    : null}
              </span>
              {product.star.demo ? <DemoMark locale={locale} /> : null}
            </p>
          ) : null}
          <p className="measure mt-4 text-18">{product.description}</p>
          <BuyBox product={product} locale={locale} />
        </div>
      </div>
      <div className="wrap mt-12 grid items-start gap-x-12 gap-y-10 md:grid-cols-2">
        <div className="grid gap-y-10">
          {product.sale_stop || product.availability === "showcase" ? null : <LotsOnSale handle={product.handle} locale={locale} />}
          <WhoMadeIt product={product} locale={locale} headingClasses={heading} />
          <WhereFrom product={product} locale={locale} headingClasses={heading} />
          {product.season.months.length > 0 || product.season.note ? (
            <section aria-labelledby="mua">
              <h2 id="mua" className={heading}>{words.season}</h2>
              {product.season.months.length > 0 ? <SeasonStrip months={product.season.months} month={month} locale={locale} /> : null}
              {product.season.note ? <p className="measure mt-3">{product.season.note}</p> : null}
            </section>
          ) : null}
        </div>
        <section aria-labelledby="nhan">
          <h2 id="nhan" className={heading}>{words.label}</h2>
          <LabelFacts product={product} locale={locale} />
        </section>
      </div>
      {product.story ? (
        <section aria-labelledby="chuyen" className="on-leaf mt-14 bg-leaf py-12 text-card md:py-16">
          <div className="wrap grid gap-x-12 gap-y-4 md:grid-cols-[1fr_2fr]">
            <h2 id="chuyen" className="sign text-33 text-honey">{words.story}</h2>
            <p className="measure text-18 leading-relaxed whitespace-pre-line">{product.story}</p>
          </div>
        </section>
      ) : null}
      {product.related.length > 0 ? (
        <section aria-labelledby="cung-nhom" className="wrap mt-12">
          <h2 id="cung-nhom" className={heading}>{words.related}</h2>
          <ProductGrid products={product.related.slice(0, 4)} locale={locale} />
        </section>
      ) : null}
    </PageFrame>
  )
}
