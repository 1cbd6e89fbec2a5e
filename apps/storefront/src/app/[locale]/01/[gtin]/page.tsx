import type { Metadata } from "next"
import { readTrace } from "@/data/trace"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readAddress } from "@/features/trace/address"
import { BarcodePage } from "@/features/trace/barcode-page"
import { traceMetadata } from "@/features/trace/trace-metadata"
import { UnknownCode } from "@/features/trace/unknown-code"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ gtin: BUILD_ONLY }]

type Props = PageProps<"/[locale]/01/[gtin]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await readAddress(await params)
  const trace = address && (await readTrace({ gtin: address.gtin, lot: null }))
  return traceMetadata(trace?.reached ? trace.value : null, await readLocale())
}

/** A barcode as it stands on a box: what it is, without saying which lot. */
export default async function Page({ params }: Props) {
  const { gtin } = await params
  const address = await readAddress({ gtin })
  if (!address) return <UnknownCode code={gtin} here={`/01/${gtin}`} />
  const trace = await readTrace({ gtin: address.gtin, lot: null })
  if (!trace.reached) return <Unreachable here={`/01/${gtin}`} />
  return trace.value ? <BarcodePage trace={trace.value} /> : <UnknownCode code={gtin} here={`/01/${gtin}`} />
}
