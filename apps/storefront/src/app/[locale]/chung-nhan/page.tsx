import type { Metadata } from "next"
import { CertificateForm } from "@/features/certification/certificate-form"
import { PageFrame } from "@/features/shell/page-frame"
import { pageMetadata } from "@/features/shell/page-metadata"
import { certificateWords } from "@/i18n/certificate-words"
import { readLocale } from "@/i18n/read-locale"
import { Breadcrumb } from "@/ui/breadcrumb"

export const ensureStatic = "navigation"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await readLocale()
  return pageMetadata({ locale, path: "/chung-nhan", title: certificateWords[locale].title, description: certificateWords[locale].lookup_text })
}

/** `?so=` is led to the certificate itself by `src/proxy.ts`. */
export default async function Page() {
  const locale = await readLocale()
  const words = certificateWords[locale]
  return (
    <PageFrame here="/chung-nhan">
      <div className="wrap pt-3">
        <Breadcrumb locale={locale} crumbs={[{ name: words.title }]} />
        <h1 className="sign text-33 text-leaf md:text-46">{words.title}</h1>
        <p className="measure mt-2 text-18">{words.lookup_text}</p>
        <CertificateForm locale={locale} />
      </div>
    </PageFrame>
  )
}
