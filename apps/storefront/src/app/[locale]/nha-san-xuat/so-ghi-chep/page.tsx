import type { Metadata } from "next"
import { checkoutWords } from "@/features/checkout/words"
import { LogbookApp } from "@/features/logbook/app/logbook-app"
import { logbookWords } from "@/features/logbook/words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

/** The same page for everybody, kept whole on the phone: it must not ask the back end anything, nor know who reads it. */
export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  const { title, description } = logbookWords[locale]
  return {
    title,
    description,
    manifest: locale === "vi" ? "/so-ghi-chep.webmanifest" : "/logbook.webmanifest",
    icons: { icon: "/brand/logbook-192.png", apple: "/brand/logbook-192.png" },
    appleWebApp: { capable: true, title },
    robots: { index: false, follow: false },
  }
}

export default async function Page() {
  const locale = await readLocale()
  const words = logbookWords[locale]
  const { was, unit_none, unit_loading, unit_failed, unit_results, in_province } = checkoutWords[locale]
  const other = locale === "vi" ? "en" : "vi"
  return (
    <>
      <header className="on-leaf bg-leaf text-card">
        <div className="wrap flex min-h-14 max-w-[44rem] items-center gap-x-4">
          <a href="#nha" className="sign mr-auto inline-flex min-h-14 items-center text-23 text-honey">
            {words.title}
          </a>
          <a href={href(locale, "/nha-san-xuat")} className="inline-flex min-h-14 items-center font-semibold">
            {words.portal}
          </a>
          <a href={href(other, "/nha-san-xuat/so-ghi-chep")} hrefLang={other} lang={other} className="inline-flex min-h-14 items-center font-semibold">
            {words.other_language}
          </a>
        </div>
      </header>
      <main data-between-bars className="wrap max-w-[44rem] grow">
        <noscript>
          <p className="py-6 text-18">{words.noscript}</p>
          <p>
            <a href={href(locale, "/nha-san-xuat/so-ghi-chep/xem")} className="link inline-flex min-h-14 items-center text-18">
              {words.read_only}
            </a>
          </p>
        </noscript>
        <LogbookApp locale={locale} words={words} unitWords={{ was, unit_none, unit_loading, unit_failed, unit_results, in_province }} />
      </main>
    </>
  )
}
