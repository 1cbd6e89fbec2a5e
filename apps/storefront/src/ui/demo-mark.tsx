import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"

/** Says that what stands beside it was made up for the demonstration. */
export function DemoMark({ locale }: { locale: Locale }) {
  return (
    <span className="inline-block rounded-[6px] border border-dashed border-field px-1.5 text-13 leading-5 text-quiet">
      {shellWords[locale].demo_mark}
    </span>
  )
}
