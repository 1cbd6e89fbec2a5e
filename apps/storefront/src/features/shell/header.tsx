import { CartBadge } from "@/features/cart/cart-badge"
import { cartWords } from "@/features/cart/words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { Menu } from "./menu"
import { SearchForm } from "./search-form"

interface HeaderProps {
  here: string
  locale: Locale
  searched?: string
  quiet: boolean
}

const item = "inline-flex touch items-center font-semibold whitespace-nowrap hover:text-orange-ink"

export function Header({ here, locale, searched, quiet }: HeaderProps) {
  const words = shellWords[locale]
  const other: Locale = locale === "vi" ? "en" : "vi"
  const sections = [
    { path: "/san-pham", name: words.products },
    { path: "/mua-vu", name: words.seasons },
    { path: "/chu-the", name: words.producers },
    { path: "/diem-ban", name: words.sales_points },
  ]
  const switchLanguage = (
    <a href={href(other, here)} hrefLang={other} lang={other} className={item} aria-label={words.other_language_label}>
      {words.other_language}
    </a>
  )
  return (
    <header className="border-b border-line bg-paper print:hidden">
      <div className="wrap flex min-h-16 items-center gap-x-1 sm:gap-x-5 lg:gap-x-8">
        <a href={href(locale, "/")} className="sign mr-auto inline-flex touch shrink-0 items-center gap-x-1.5 text-[1.375rem] text-leaf lg:mr-0">
          <span>OCOP</span> <span className="whitespace-nowrap text-orange-ink">Vũ Quang</span>
        </a>
        {quiet ? (
          <span className="ml-auto">{switchLanguage}</span>
        ) : (
          <>
            <nav aria-label={words.main_navigation} className="hidden lg:block">
              <ul className="flex gap-x-5">
                {sections.map((section) => (
                  <li key={section.path}>
                    <a href={href(locale, section.path)} className={item} aria-current={here === section.path ? "page" : undefined}>
                      {section.name}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <div className="ml-auto hidden w-full max-w-72 lg:block">
              <SearchForm locale={locale} searched={searched} id="tim-dau-trang" compact />
            </div>
            <span className="hidden lg:inline">{switchLanguage}</span>
            <CartBadge href={href(locale, "/gio-hang")} words={{ badge: cartWords[locale].badge }} />
            <Menu className="group relative lg:hidden">
              <summary className="inline-flex touch items-center justify-center">
                <span className="sr-only">{words.menu}</span>
                <svg aria-hidden="true" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
                  <path className="group-open:hidden" d="M3 6h18M3 12h18M3 18h18" />
                  <path className="hidden group-open:inline" d="m5 5 14 14M19 5 5 19" />
                </svg>
              </summary>
              <div className="absolute top-full right-0 z-10 mt-2 grid w-[min(20rem,calc(100vw-2rem))] gap-4 rounded-card border border-line bg-card p-5 shadow-xl shadow-ink/15">
                <SearchForm locale={locale} searched={searched} id="tim-muc-luc" compact />
                <nav aria-label={words.main_navigation}>
                  <ul className="grid divide-y divide-line">
                    {[...sections, { path: "/truy-xuat", name: words.trace }].map((section) => (
                      <li key={section.path}>
                        <a
                          href={href(locale, section.path)}
                          className="flex min-h-12 items-center text-18 font-semibold"
                          aria-current={here === section.path ? "page" : undefined}
                        >
                          {section.name}
                        </a>
                      </li>
                    ))}
                    <li className="pt-1">{switchLanguage}</li>
                  </ul>
                </nav>
              </div>
            </Menu>
          </>
        )}
      </div>
    </header>
  )
}
