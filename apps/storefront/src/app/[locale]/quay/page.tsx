import type { Metadata } from "next"
import { TillApp } from "@/features/counter/app/till-app"
import { counterWords } from "@/features/counter/words"
import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"

/** The same page for everybody, kept whole on the device: it must not ask the back end anything, nor know who reads it. */
export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  const { title, description } = counterWords[locale]
  return {
    title,
    description,
    manifest: locale === "vi" ? "/quay.webmanifest" : "/counter.webmanifest",
    icons: { icon: "/brand/counter-192.png", apple: "/brand/counter-192.png" },
    appleWebApp: { capable: true, title },
    robots: { index: false, follow: false },
  }
}

export default async function Page() {
  const locale = await readLocale()
  const words = counterWords[locale]
  const other = locale === "vi" ? "en" : "vi"
  return (
    <>
      <header className="on-leaf bg-leaf text-card print:hidden">
        <div className="wrap flex min-h-14 items-center gap-x-5">
          <a href="#" className="sign mr-auto inline-flex min-h-14 items-center text-23 text-honey">
            <span className="md:hidden">{words.short}</span>
            <span className="hidden md:inline">{words.title}</span>
          </a>
          <a href="#viec" className="inline-flex min-h-14 min-w-14 items-center justify-center font-semibold whitespace-nowrap">
            {words.more}
          </a>
          <a href={href(other, "/quay")} hrefLang={other} lang={other} className="inline-flex min-h-14 items-center font-semibold">
            {words.other_language}
          </a>
        </div>
      </header>
      <main className="wrap grow">
        <noscript>
          <p className="py-6 text-18">{words.noscript}</p>
        </noscript>
        <TillApp locale={locale} words={words} />
      </main>
    </>
  )
}
