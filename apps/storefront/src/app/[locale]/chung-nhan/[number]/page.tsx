import type { Metadata } from "next"
import { readCertificate } from "@/data/certification"
import { CertificatePage } from "@/features/certification/certificate-page"
import { UnknownCertificate } from "@/features/certification/unknown-certificate"
import { pageMetadata } from "@/features/shell/page-metadata"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { certificateWords } from "@/i18n/certificate-words"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ number: BUILD_ONLY }]

type Props = PageProps<"/[locale]/chung-nhan/[number]">

const numberOf = async (params: Props["params"]) => decodeURIComponent((await params).number).trim().slice(0, 80)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, number] = await Promise.all([readLocale(), numberOf(params)])
  const certificate = await readCertificate(number)
  return pageMetadata({
    locale,
    path: `/chung-nhan/${encodeURIComponent(number)}`,
    title: certificateWords[locale].page_title(number),
    index: certificate.reached && certificate.value !== null,
  })
}

export default async function Page({ params }: Props) {
  const number = await numberOf(params)
  const certificate = await readCertificate(number)
  if (!certificate.reached) return <Unreachable here={`/chung-nhan/${encodeURIComponent(number)}`} />
  if (!certificate.value) return <UnknownCertificate number={number} />
  return <CertificatePage certificate={certificate.value} />
}
