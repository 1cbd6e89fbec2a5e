import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { classes } from "./classes"

export interface Crumb {
  name: string
  /** path without language; left out for the page one is on */
  path?: string
}

/** Where one is, from the home page down. The last crumb is this page. */
export function Breadcrumb({ crumbs, locale }: { crumbs: Crumb[]; locale: Locale }) {
  const words = shellWords[locale]
  return (
    <nav aria-label={words.breadcrumb} className="text-14 text-quiet print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {[{ name: words.home, path: "/" }, ...crumbs].map((crumb, index, all) => (
          <li key={crumb.name} className={classes("flex items-center gap-x-2", index > 1 && index === all.length - 1 && "max-sm:sr-only")}>
            {index > 0 ? <span aria-hidden="true" className="text-field">/</span> : null}
            {crumb.path !== undefined && index < all.length - 1 ? (
              <a href={href(locale, crumb.path)} className="touch inline-flex items-center hover:text-ink hover:underline">
                {crumb.name}
              </a>
            ) : (
              <span aria-current="page" className="inline-flex min-h-11 items-center">{crumb.name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
