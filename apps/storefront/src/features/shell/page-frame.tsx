import type { ReactNode } from "react"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { Footer } from "./footer"
import { Header } from "./header"

interface PageFrameProps {
  /** path of this page without language, with its query: where the language switch leads */
  here: string
  children: ReactNode
  /** words in the search field */
  searched?: string
  /** checkout: no search, no menu, nothing that leads astray */
  quiet?: boolean
}

/** Header, one `<main>`, footer. Every page stands in it. */
export async function PageFrame({ here, children, searched, quiet = false }: PageFrameProps) {
  const locale = await readLocale()
  return (
    <>
      <a
        href="#noi-dung"
        className="absolute top-2 left-2 z-20 -translate-y-24 rounded-pill bg-leaf px-5 py-3 font-semibold text-card focus:translate-y-0 print:hidden"
      >
        {shellWords[locale].skip}
      </a>
      <Header here={here} locale={locale} searched={searched} quiet={quiet} />
      <main id="noi-dung" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer />
    </>
  )
}
