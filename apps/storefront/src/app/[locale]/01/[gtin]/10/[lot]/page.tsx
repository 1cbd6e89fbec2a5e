import type { Metadata } from "next"
import { readTrace } from "@/data/trace"
import { BUILD_ONLY } from "@/features/shell/page-only"
import { Unreachable } from "@/features/shell/unreachable"
import { readAddress } from "@/features/trace/address"
import { TracePage } from "@/features/trace/trace-page"
import { traceMetadata } from "@/features/trace/trace-metadata"
import { UnknownCode } from "@/features/trace/unknown-code"
import { readLocale } from "@/i18n/read-locale"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ gtin: BUILD_ONLY, lot: BUILD_ONLY }]

type Props = PageProps<"/[locale]/01/[gtin]/10/[lot]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await readAddress(await params)
  const trace = address && (await readTrace({ gtin: address.gtin, lot: address.lot }))
  return traceMetadata(trace?.reached ? trace.value : null, await readLocale())
}

/** What a label's code leads to. */
export default async function Page({ params }: Props) {
  const { gtin, lot } = await params
  const here = `/01/${gtin}/10/${lot}`
  const address = await readAddress({ gtin, lot })
  if (!address) return <UnknownCode code={decodeURIComponent(lot)} here={here} />
  const trace = await readTrace({ gtin: address.gtin, lot: address.lot })
  if (!trace.reached) return <Unreachable here={here} />
  return trace.value ? <TracePage trace={trace.value} /> : <UnknownCode code={address.lot ?? gtin} here={here} />
}
