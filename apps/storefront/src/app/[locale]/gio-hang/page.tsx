import type { Metadata } from "next"
import { readOperator } from "@/data/editorial"
import { CartView } from "@/features/cart/cart-view"
import { fill } from "@/features/cart/fill"
import { NoScript } from "@/features/cart/no-script"
import { cartWords } from "@/features/cart/words"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  return { title: cartWords[await readLocale()].title, robots: { index: false } }
}

/** The cart lives in the browser; this page only gives it its place. */
export default async function CartPage() {
  const [locale, operator] = [await readLocale(), await readOperator()]
  const words = cartWords[locale]
  const phone = operator.reached ? operator.value.phone : null
  return (
    <PageFrame here="/gio-hang">
      <div className="wrap grid gap-4 py-6 md:py-10">
        <h1 className="sign text-33 text-leaf">{words.title}</h1>
        <NoScript title={words.noscript_title}>{phone ? fill(words.noscript, { phone }) : words.noscript_no_phone}</NoScript>
        <CartView locale={locale} hrefs={{ products: href(locale, "/san-pham"), checkout: href(locale, "/thanh-toan") }} words={words} />
      </div>
    </PageFrame>
  )
}
