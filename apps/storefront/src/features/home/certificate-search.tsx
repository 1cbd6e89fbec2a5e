import { CertificateForm } from "@/features/certification/certificate-form"
import { homeWords } from "@/i18n/home-words"
import type { Locale } from "@/i18n/locales"

export function CertificateSearch({ locale }: { locale: Locale }) {
  const words = homeWords[locale]
  return (
    <section aria-labelledby="tra-sao" className="rounded-card border border-honey bg-honey-wash p-6 text-honey-ink">
      <h2 id="tra-sao" className="sign text-23">
        {words.trust_title}
      </h2>
      <p className="measure mt-2">{words.trust_text}</p>
      <CertificateForm locale={locale} />
    </section>
  )
}
