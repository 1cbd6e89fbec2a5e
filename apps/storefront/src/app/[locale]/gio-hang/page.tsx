import type { Metadata } from "next"
import { readHarvestCalendar } from "@/data/catalogue"
import { readOperator } from "@/data/editorial"
import { ProductGrid } from "@/features/catalogue/product-grid"
import { CartView } from "@/features/cart/cart-view"
import { fill } from "@/features/cart/fill"
import { NoScript } from "@/features/cart/no-script"
import { cartWords } from "@/features/cart/words"
import { canBeBought, offeredNow } from "@/features/season/upcoming"
import { PageFrame } from "@/features/shell/page-frame"
import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

const OFFERED = 4

export async function generateMetadata(): Promise<Metadata> {
  return { title: cartWords[await readLocale()].title, robots: { index: false } }
}

/** The cart lives in the browser; this page only gives it its place. */
export default async function CartPage() {
  const [locale, operator, calendar] = await Promise.all([readLocale(), readOperator(), readHarvestCalendar()])
  const words = cartWords[locale]
  const phone = operator.reached ? operator.value.phone : null
  const offered = calendar.reached ? offeredNow(calendar.value).filter(canBeBought).slice(0, OFFERED) : []
  return (
    <PageFrame here="/gio-hang">
      <div className="wrap grid gap-4 py-6 md:py-10">
        <h1 className="sign text-33 text-leaf">{words.title}</h1>
        <NoScript title={words.noscript_title}>{phone ? fill(words.noscript, { phone }) : words.noscript_no_phone}</NoScript>
        <CartView
          locale={locale}
          hrefs={{ products: href(locale, "/san-pham"), checkout: href(locale, "/thanh-toan") }}
          words={words}
          whenEmpty={
            offered.length > 0 ? (
              <section aria-labelledby="tren-ke" className="mt-4">
                <h2 id="tren-ke" className="sign mb-4 text-23 text-leaf">{homeWords[locale].between_seasons}</h2>
                <ProductGrid products={offered} locale={locale} />
              </section>
            ) : null
          }
        />
      </div>
    </PageFrame>
  )
}
