import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { yearWords } from "./words"

interface PagingProps {
  path: string
  page: number
  count: number
  perPage: number
  /** what else stands in the address */
  query?: Record<string, string>
  /** part of the address that names the page */
  name?: string
  locale: Locale
}

/** The pages of a list, as far as it goes. */
export function Paging({ path, page, count, perPage, query = {}, name = "trang", locale }: PagingProps) {
  const words = yearWords[locale]
  if (count <= perPage) return null
  const to = (number: number) => href(locale, `${path}${path.includes("?") ? "&" : "?"}${new URLSearchParams({ ...query, [name]: String(number) }).toString()}`)
  return (
    <nav className="flex justify-between gap-4" aria-label={words.older}>
      {page > 1 ? (
        <a href={to(page - 1)} className="link inline-flex min-h-14 items-center">
          ← {words.newer}
        </a>
      ) : (
        <span />
      )}
      {page * perPage < count && (
        <a href={to(page + 1)} className="link inline-flex min-h-14 items-center">
          {words.older} →
        </a>
      )}
    </nav>
  )
}

/** The page asked for in an address; the first when it is none. */
export const pageIn = (asked: string | string[] | undefined): number => (typeof asked === "string" && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1)
