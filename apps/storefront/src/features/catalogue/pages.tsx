import { catalogueWords } from "@/i18n/catalogue-words"
import type { Locale } from "@/i18n/locales"
import { ButtonLink } from "@/ui/button"

interface PagesProps {
  page: number
  pages: number
  locale: Locale
  address: (page: number) => string
}

export function Pages({ page, pages, locale, address }: PagesProps) {
  if (pages <= 1) return null
  const words = catalogueWords[locale]
  return (
    <nav aria-label={words.pages} className="mt-8 flex flex-wrap items-center justify-center gap-4">
      {page > 1 ? <ButtonLink look="secondary" href={address(page - 1)} rel="prev">{words.previous}</ButtonLink> : null}
      <p className="text-quiet">{words.page(page, pages)}</p>
      {page < pages ? <ButtonLink look="secondary" href={address(page + 1)} rel="next">{words.next}</ButtonLink> : null}
    </nav>
  )
}
