import type { Metadata } from "next"
import { readProvinces } from "@/data/territory"
import { countScan, readTrace } from "@/data/trace"
import { Unreachable } from "@/features/shell/unreachable"
import { readAddress } from "@/features/trace/address"
import { ScanNote } from "@/features/trace/scan-note"
import { TracePage } from "@/features/trace/trace-page"
import { UnknownCode } from "@/features/trace/unknown-code"
import { readLocale } from "@/i18n/read-locale"
import { traceWords } from "@/i18n/trace-words"

/** Every look at a single box counts: rendered whole for each request, so that it needs no script to be read. */
export const instant = false

interface BoxPageProps {
  params: Promise<{ gtin: string; lot: string; serial: string }>
  searchParams: Promise<{ noi?: string | string[] }>
}

/** Of every box the same, and no address in it: what a box is, and where, is not known when Next makes the frame of the page. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: traceWords[await readLocale()].title, robots: { index: false, follow: true } }
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
