import type { Locale } from "@/i18n/locales"

/** Which order a form is about, and the language of the answer. */
export function OrderFields({ code, locale }: { code: string; locale: Locale }) {
  return (
    <>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="locale" value={locale} />
    </>
  )
}
