import type { Metadata } from "next"
import { readConsentOffers } from "@/data/consents"
import { readOperator } from "@/data/editorial"
import { readSalesPoints } from "@/data/sales-points"
import { fill } from "@/features/cart/fill"
import { NoScript } from "@/features/cart/no-script"
import { cartWords } from "@/features/cart/words"
import { CheckoutView } from "@/features/checkout/checkout-view"
import { checkoutWords } from "@/features/checkout/words"
import { PageFrame } from "@/features/shell/page-frame"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  return { title: checkoutWords[await readLocale()].title, robots: { index: false } }
}

/** One page from the cart to the order. */
export default async function CheckoutPage() {
  const locale = await readLocale()
  const [operator, points, consents] = await Promise.all([readOperator(), readSalesPoints(), readConsentOffers()])
  const words = checkoutWords[locale]
  const phone = operator.reached ? operator.value.phone : null
  const policies = href(locale, "/chinh-sach")
  return (
    <PageFrame here="/thanh-toan" quiet>
      <div className="wrap grid max-w-[44rem] gap-6 py-6 md:py-10">
        <div className="grid gap-1">
          <h1 className="sign text-33 text-leaf">{words.title}</h1>
          <p className="text-quiet">{words.intro}</p>
        </div>
        <NoScript title={words.noscript_title}>{phone ? fill(words.noscript, { phone }) : words.noscript_no_phone}</NoScript>
        <CheckoutView
          locale={locale}
          salesPoints={points.reached ? points.value.filter((point) => point.pickup) : []}
          consents={consents.reached ? consents.value : []}
          hrefs={{
            cart: href(locale, "/gio-hang"),
            products: href(locale, "/san-pham"),
            order: href(locale, "/don-hang"),
            policies,
            terms: `${policies}/dieu-khoan`,
            returns: `${policies}/doi-tra`,
          }}
          words={words}
          cartWords={cartWords[locale]}
        />
      </div>
    </PageFrame>
  )
}
