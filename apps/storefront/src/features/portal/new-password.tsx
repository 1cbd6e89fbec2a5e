import type { Locale } from "@/i18n/locales"
import { TextField } from "./fields"
import { LocaleField } from "./locale-field"
import { portalWords } from "./words"

/** Who, with which one-time code, and the new password twice. */
export function NewPassword({ locale }: { locale: Locale }) {
  const words = portalWords[locale]
  return (
    <>
      <LocaleField locale={locale} />
      <TextField id="identifier" name="identifier" label={words.identifier} autoComplete="username" autoCapitalize="none" required maxLength={300} className="min-h-14" />
      <TextField id="code" name="code" label={words.code} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} required maxLength={40} className="min-h-14 tracking-widest" />
      <TextField id="password" name="password" label={words.new_password} hint={words.new_password_hint} type="password" autoComplete="new-password" required minLength={8} maxLength={1000} className="min-h-14" />
      <TextField id="again" name="again" label={words.again} type="password" autoComplete="new-password" required maxLength={1000} className="min-h-14" />
    </>
  )
}
