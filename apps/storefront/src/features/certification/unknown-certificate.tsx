import { PageFrame } from "@/features/shell/page-frame"
import { certificateWords } from "@/i18n/certificate-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"
import { CertificateForm } from "./certificate-form"

/** A number nobody has issued: said plainly, since a label may carry it. */
export async function UnknownCertificate({ number }: { number: string }) {
  const locale = await readLocale()
  const words = certificateWords[locale]
  return (
    <PageFrame here={`/chung-nhan/${encodeURIComponent(number)}`}>
      <div className="wrap pt-1">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title, path: "/chung-nhan" }, { name: number }]} />
      </div>
      <div className="on-leaf bg-alert py-10 text-card">
        <div className="wrap">
          <p className="font-semibold tracking-[0.12em] uppercase">
            {words.number} <span className="inline-block max-w-full break-all">{number}</span>
          </p>
          <h1 className="sign mt-1 text-33 md:text-46">{words.unknown_title}</h1>
          <p className="measure mt-2 text-18">{words.unknown_text(number)}</p>
        </div>
      </div>
      <div className="wrap mt-8">
        <h2 className="sign text-23 text-leaf">{words.try_again}</h2>
        <CertificateForm locale={locale} />
      </div>
    </PageFrame>
  )
}
