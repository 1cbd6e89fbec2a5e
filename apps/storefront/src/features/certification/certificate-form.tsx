import { homeWords } from "@/i18n/home-words"
import { href } from "@/i18n/href"
import type { Locale } from "@/i18n/locales"
import { Button } from "@/ui/button"

/** `/chung-nhan?so=…` leads to the certificate of that number; a plain form. */
export function CertificateForm({ locale, number }: { locale: Locale; number?: string }) {
  const words = homeWords[locale]
  return (
    <form action={href(locale, "/chung-nhan")} className="mt-4 grid max-w-md gap-2">
      <label htmlFor="so-chung-nhan" className="font-semibold">
        {words.trust_label}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="so-chung-nhan"
          name="so"
          required
          maxLength={80}
          defaultValue={number}
          autoComplete="off"
          className="min-h-12 min-w-0 grow rounded-card border-2 border-field bg-card px-4 text-ink"
        />
        <Button type="submit">{words.trust_button}</Button>
      </div>
    </form>
  )
}
