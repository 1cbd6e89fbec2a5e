"use client"
import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from "react"
import type { Locale } from "@/i18n/locales"

const Suggestions = lazy(() => import("./suggestions"))

interface SearchFieldProps extends ComponentProps<"input"> {
  locale: Locale
}

/** The field of a search form. What suggests comes when somebody enters it, not with the page. */
export function SearchField({ locale, ...props }: SearchFieldProps) {
  const [field, setField] = useState<HTMLInputElement | null>(null)
  const input = useRef<HTMLInputElement>(null)
  // Who touched the field before this script came is in it already: nobody will tell of that focus again.
  useEffect(() => {
    if (document.activeElement === input.current) setField(input.current)
  }, [])
  return (
    <>
      <input {...props} ref={input} onFocus={(event) => setField(event.currentTarget)} />
      {field ? (
        <Suspense>
          <Suggestions field={field} locale={locale} />
        </Suspense>
      ) : null}
    </>
  )
}
