import type { Metadata } from "next"
import { readProvinces } from "@/data/territory"
import { countScan, readTrace } from "@/data/trace"
import { Unreachable } from "@/features/shell/unreachable"
import { readAddress } from "@/features/trace/address"
import { ScanNote } from "@/features/trace/scan-note"
import { TracePage } from "@/features/trace/trace-page"
import { traceMetadata } from "@/features/trace/trace-metadata"
import { UnknownCode } from "@/features/trace/unknown-code"
import { readLocale } from "@/i18n/read-locale"

/** Every look at a single box counts: rendered whole for each request, so that it needs no script to be read. */
export const instant = false

interface BoxPageProps {
  params: Promise<{ gtin: string; lot: string; serial: string }>
  searchParams: Promise<{ noi?: string | string[] }>
}

export async function generateMetadata({ params }: BoxPageProps): Promise<Metadata> {
  const address = await readAddress(await params)
  const trace = address && (await readTrace({ gtin: address.gtin, lot: address.lot }))
  return traceMetadata(trace?.reached ? trace.value : null, await readLocale())
}

export default async function Page({ params, searchParams }: BoxPageProps) {
  const { gtin, lot, serial } = await params
  const here = `/01/${gtin}/10/${lot}/21/${serial}`
  const address = await readAddress({ gtin, lot, serial })
  if (!address?.lot || !address.serial) return <UnknownCode code={decodeURIComponent(lot)} here={here} />
  const trace = await readTrace({ gtin: address.gtin, lot: address.lot })
  if (!trace.reached) return <Unreachable here={here} />
  if (!trace.value) return <UnknownCode code={address.lot} here={here} />
  const told = (await searchParams).noi === "da-ghi"
  const box = { gtin: address.gtin, lot: address.lot, serial: address.serial }
  const [scan, provinces, locale] = await Promise.all([countScan(box), readProvinces(), readLocale()])
  return (
    <TracePage trace={trace.value} serial={address.serial}>
      {scan.reached ? <ScanNote scan={scan.value} box={box} told={told} provinces={provinces.reached ? provinces.value : []} locale={locale} /> : null}
    </TracePage>
  )
}
