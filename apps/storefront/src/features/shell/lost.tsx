import { href } from "@/i18n/href"
import { readLocale } from "@/i18n/read-locale"
import { shellWords } from "@/i18n/shell-words"
import { ButtonLink } from "@/ui/button"
import { PageFrame } from "./page-frame"
import { SearchForm } from "./search-form"

/** There is no such page: search, and two good ways on. */
export async function Lost() {
  const locale = await readLocale()
  const words = shellWords[locale]
  return (
    <PageFrame here="/">
      <div className="sunrise" data-lost="true">
        <div className="wrap py-14 md:py-20">
          <p className="sign text-23 text-orange-ink">404</p>
          <h1 className="sign text-33 text-leaf md:text-46">{words.not_found_title}</h1>
          <p className="measure mt-2 text-18">{words.not_found_text}</p>
          <div className="mt-6 max-w-lg">
            <SearchForm locale={locale} id="tim" />
          </div>
          <p className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href={href(locale, "/san-pham")}>{words.not_found_products}</ButtonLink>
            <ButtonLink look="secondary" href={href(locale, "/mua-vu")}>{words.not_found_seasons}</ButtonLink>
          </p>
        </div>
      </div>
    </PageFrame>
  )
}
