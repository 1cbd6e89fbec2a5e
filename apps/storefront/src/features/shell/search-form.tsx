import { SearchField } from "@/features/search/search-field"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"
import { classes } from "@/ui/classes"

interface SearchFormProps {
  locale: Locale
  id: string
  searched?: string
  compact?: boolean
}

/** A plain GET form: works before any script has come, and suggests when it has. */
export function SearchForm({ locale, id, searched, compact = false }: SearchFormProps) {
  const words = shellWords[locale]
  return (
    <form action={href(locale, "/san-pham")} role="search" aria-label={compact ? words.search : words.search_label} className="relative">
      <label htmlFor={id} className="sr-only">
        {words.search_label}
      </label>
      <SearchField
        id={id}
        locale={locale}
        type="search"
        name="q"
        defaultValue={searched}
        placeholder={words.search_placeholder}
        maxLength={120}
        enterKeyHint="search"
        autoComplete="off"
        className={classes(
          "w-full appearance-none rounded-pill border-2 border-leaf bg-card text-16 placeholder:text-quiet",
          compact ? "min-h-11 pr-12 pl-4" : "min-h-14 pr-16 pl-6 text-18",
        )}
      />
      <button
        type="submit"
        className={classes(
          "absolute inset-y-0 right-0 inline-flex items-center justify-center rounded-pill text-leaf hover:text-orange-ink",
          compact ? "w-11" : "w-14",
        )}
      >
        <span className="sr-only">{words.search}</span>
        <svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </button>
    </form>
  )
}
