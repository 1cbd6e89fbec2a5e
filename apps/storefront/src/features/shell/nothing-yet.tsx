import type { Locale } from "@/i18n/locales"
import { shellWords } from "@/i18n/shell-words"

/** A shop that has just been opened: its shelves are still being filled. */
export function NothingYet({ locale }: { locale: Locale }) {
  const words = shellWords[locale]
  return (
    <section className="rounded-card border border-line bg-card p-6 md:p-8">
      <h2 className="sign text-23 text-leaf">{words.nothing_yet_title}</h2>
      <p className="measure mt-2">{words.nothing_yet_text}</p>
    </section>
  )
}
