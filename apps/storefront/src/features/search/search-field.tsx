"use client"
import { lazy, Suspense, useState, type ComponentProps } from "react"
import type { Locale } from "@/i18n/locales"

const Suggestions = lazy(() => import("./suggestions"))

interface SearchFieldProps extends ComponentProps<"input"> {
  locale: Locale
}

/** The field of a search form. What suggests comes when somebody enters it, not with the page. */
export function SearchField({ locale, ...props }: SearchFieldProps) {
  const [field, setField] = useState<HTMLInputElement | null>(null)
  return (
    <>
      <input {...props} onFocus={(event) => setField(event.currentTarget)} />
      {field ? (
        <Suspense>
          <Suggestions field={field} locale={locale} />
        </Suspense>
      ) : null}
    </>
  )
}
