import type { Locale } from "@/i18n/locales"

/** In which language a form's answer is written. */
export const LocaleField = ({ locale }: { locale: Locale }) => <input type="hidden" name="locale" value={locale} />
