import { CertificateForm } from "@/features/certification/certificate-form"
import { CodeForm } from "@/features/trace/code-form"
import { homeWords } from "@/i18n/home-words"
import type { Locale } from "@/i18n/locales"

/** What anybody can check alone: the star by its certificate, the box by its label. */
export function CertificateSearch({ locale }: { locale: Locale }) {
  const words = homeWords[locale]
  return (
    <section aria-labelledby="tra-sao" className="rounded-card border border-honey bg-honey-wash p-6 text-honey-ink">
      <h2 id="tra-sao" className="sign text-23">
        {words.trust_title}
      </h2>
      <p className="measure mt-2">{words.trust_text}</p>
      <CertificateForm locale={locale} />
      <div className="mt-6 border-t border-honey pt-5">
        <h3 className="sign text-18">{words.trace_title}</h3>
        <p className="measure mt-1 mb-4">{words.trace_text}</p>
        <CodeForm locale={locale} />
      </div>
    </section>
  )
}
